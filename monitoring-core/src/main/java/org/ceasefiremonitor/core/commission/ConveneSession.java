package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Convenes a session of the commission.
 *
 * @param commissionId the commission
 * @param sessionId the session, unique in the commission
 * @param at when it begins
 * @param cases cases on its agenda; at most 100
 * @param emergency whether it is an emergency session
 */
@JsonClassDescription("Convenes a session of the commission.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record ConveneSession(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("The session, unique in the commission.")
        String sessionId,
        @JsonPropertyDescription("When it begins.")
        Instant at,
        @JsonPropertyDescription("Cases on its agenda; at most 100.")
        List<BreachCaseId> cases,
        @JsonProperty(value = "emergency", required = true)
        @JsonPropertyDescription("Whether it is an emergency session.")
        boolean emergency) implements CommissionCommand, Concerns {

    public ConveneSession {
        InvalidInput.required("commissionId", commissionId);
        Identifier.check("sessionId", sessionId);
        at = InvalidInput.instant("at", at);
        InvalidInput.required("cases", cases);
        cases = List.copyOf(cases);
        InvalidInput.atMost("cases", cases, 100);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}

package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a session that was convened by mistake and that nobody attended.
 *
 * @param commissionId the commission
 * @param sessionId the session, unique in the commission
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a session that was convened by mistake and that nobody attended.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record StrikeSession(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("The session, unique in the commission.")
        String sessionId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CommissionCommand, Concerns {

    public StrikeSession {
        InvalidInput.required("commissionId", commissionId);
        Identifier.check("sessionId", sessionId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}

package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Joins a case to another one, in which it is decided.
 *
 * @param caseId the case
 * @param into the case in which it is decided
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Joins a case to another one, in which it is decided.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record JoinCases(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("The case in which it is decided.")
        BreachCaseId into,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements BreachCommand, Concerns {

    public JoinCases {
        InvalidInput.required("caseId", caseId);
        InvalidInput.required("into", into);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}

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
 * Asks for a review of the finding that stands.
 *
 * @param caseId the case
 * @param grounds why; 1 to 8,000 characters
 */
@JsonClassDescription("Asks for a review of the finding that stands.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR, Mandate.PARTY_LIAISON})
@HumanDecision
public record RequestReview(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String grounds) implements BreachCommand, Concerns {

    public RequestReview {
        InvalidInput.required("caseId", caseId);
        InvalidInput.text("grounds", grounds, 8000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}

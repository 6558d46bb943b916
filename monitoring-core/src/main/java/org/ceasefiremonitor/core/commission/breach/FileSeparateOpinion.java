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
 * Files the separate opinion of the member for which the actor speaks on the finding that stands.
 *
 * @param caseId the case
 * @param opinion the opinion; 1 to 20,000 characters
 */
@JsonClassDescription("Files the separate opinion of the member for which the actor speaks on the finding that stands.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record FileSeparateOpinion(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("The opinion; 1 to 20,000 characters.")
        String opinion) implements BreachCommand, Concerns {

    public FileSeparateOpinion {
        InvalidInput.required("caseId", caseId);
        InvalidInput.text("opinion", opinion, 20000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}

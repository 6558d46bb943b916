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
 * Strikes a submission that the Party lodged by mistake; it stays on record.
 *
 * @param caseId the case
 * @param submissionId the submission
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a submission that the Party lodged by mistake; it stays on record.")
@IssuedBy(Mandate.PARTY_LIAISON)
@HumanDecision
public record StrikeSubmission(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("The submission.")
        String submissionId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements BreachCommand, Concerns {

    public StrikeSubmission {
        InvalidInput.required("caseId", caseId);
        Identifier.check("submissionId", submissionId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}

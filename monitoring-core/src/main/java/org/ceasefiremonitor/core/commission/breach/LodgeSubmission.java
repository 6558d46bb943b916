package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Lodges a submission of the Party for which the actor speaks.
 *
 * @param caseId the case
 * @param submissionId the submission, unique in the case
 * @param text what it says; 1 to 20,000 characters
 * @param claim what it claims in justification
 * @param evidence evidence that it refers to; at most 1000
 */
@JsonClassDescription("Lodges a submission of the Party for which the actor speaks.")
@IssuedBy(Mandate.PARTY_LIAISON)
@HumanDecision
public record LodgeSubmission(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("The submission, unique in the case.")
        String submissionId,
        @JsonPropertyDescription("What it says; 1 to 20,000 characters.")
        String text,
        @JsonPropertyDescription("What it claims in justification.")
        Claim claim,
        @JsonPropertyDescription("Evidence that it refers to; at most 1000.")
        List<EvidenceRef> evidence) implements BreachCommand, Concerns {

    public LodgeSubmission {
        InvalidInput.required("caseId", caseId);
        Identifier.check("submissionId", submissionId);
        InvalidInput.text("text", text, 20000);
        InvalidInput.required("claim", claim);
        InvalidInput.required("evidence", evidence);
        evidence = List.copyOf(evidence);
        if (evidence.size() > 1000) {
            throw new InvalidInput("evidence", "may name at most 1000");
        }
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}

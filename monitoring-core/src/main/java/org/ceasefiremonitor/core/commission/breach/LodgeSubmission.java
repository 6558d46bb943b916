package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Lodges a submission of the Party for which the actor speaks.
 *
 * @param caseId the case
 * @param submissionId the submission, unique in the case
 * @param text what it says; 1 to 20,000 characters
 * @param claim what it claims in justification
 * @param evidence evidence that it refers to; at most 1000
 * @param activityId the activity of its own that the claim rests on; absent where none was notified or nothing is claimed
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
        List<EvidenceRef> evidence,
        @Nullable
        @JsonPropertyDescription("The activity of its own that the claim rests on; absent where none was notified or nothing is claimed.")
        ActivityId activityId) implements BreachCommand, Concerns {

    public LodgeSubmission {
        InvalidInput.required("caseId", caseId);
        Identifier.check("submissionId", submissionId);
        InvalidInput.text("text", text, 20000);
        InvalidInput.required("claim", claim);
        InvalidInput.required("evidence", evidence);
        evidence = List.copyOf(evidence);
        InvalidInput.atMost("evidence", evidence, 1000);
        if (claim == Claim.NONE && activityId != null) {
            throw new InvalidInput("activityId", "is stated only where something is claimed");
        }
    }

    /** A submission that names no activity. */
    public LodgeSubmission(BreachCaseId caseId, String submissionId, String text, Claim claim, List<EvidenceRef> evidence) {
        this(caseId, submissionId, text, claim, evidence, null);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}

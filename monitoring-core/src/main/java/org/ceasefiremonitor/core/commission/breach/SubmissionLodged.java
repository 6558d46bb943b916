package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A Party lodged a submission.
 *
 * @param caseId the case
 * @param party the Party
 * @param submissionId the submission, unique in the case
 * @param text what it says; 1 to 20,000 characters
 * @param claim what it claims in justification
 * @param evidence evidence that it refers to; at most 1000
 * @param activityId the activity of its own that the claim rests on; absent where none was notified or nothing is claimed
 */
@EventType("breach.SubmissionLodged")
public record SubmissionLodged(BreachCaseId caseId, ParticipantId party, String submissionId, String text, Claim claim,
        List<EvidenceRef> evidence, @Nullable ActivityId activityId)
        implements BreachEvent {

    public SubmissionLodged {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}

package org.ceasefiremonitor.projections.commission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.commission.breach.Attribution;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.Claim;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.breach.Justification;
import org.ceasefiremonitor.core.commission.breach.StandardOfProof;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.projections.doubt.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * The file of a case: the exact evidence that each finding rests on, by hash and position of the log, who named it, and what speaks against it. It is as
 * long as the case itself, which names all of it.
 *
 * @param caseId      the case
 * @param revision    of the case
 * @param state       how far it has come
 * @param accused     Party whose responsibility is in question
 * @param affected    Party to which it was done
 * @param submissions what the Parties submitted, in order
 * @param findings    findings, in the order in which they were issued; those before the last were replaced on review
 * @param provisional provisional finding; absent where none was issued
 * @param items       all that findings, submissions and hypotheses name, once each, in order of position and hash
 * @param doubts      reasons to doubt the incidents that the case rests on
 */
public record CaseFile(BreachCaseId caseId, long revision, BreachStanding.State state, ParticipantId accused, ParticipantId affected,
        List<FiledSubmission> submissions, List<FiledFinding> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProvisionalFinding provisional, List<FiledItem> items, List<Doubt> doubts) {

    /**
     * What a Party submitted.
     *
     * @param claim      what it claims in justification
     * @param activityId notified activity that the claim rests on; absent where none is named
     * @param evidence   evidence that it refers to
     * @param struck     why it was taken back; absent while it stands
     */
    public record FiledSubmission(String submissionId, ParticipantId party, Claim claim,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ActivityId activityId, List<EvidenceRef> evidence,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String struck) {
    }

    /**
     * A finding and the exact set of evidence that it lists.
     *
     * @param findingId        ballot that adopted it, by which it is named
     * @param standing         whether it stands
     * @param issuedPosition   position of the log at which it was issued
     * @param issuedAt         when that was recorded
     * @param affirmedPosition position at which it was last upheld on review, else issued
     * @param attribution      whether it names who is responsible
     * @param party            Party that is held responsible; absent where none is
     * @param justification    what was claimed in justification, and the ruling
     * @param standardRequired standard of proof that is required
     * @param standardMet      standard of proof that is met
     * @param evidence         the exact set, as it was issued
     * @param upheldBy         ballots that upheld it on review
     * @param revises          finding that it replaced on review; absent for the first
     * @param revisedBy        finding that replaced it on review; absent while it was not
     * @param doubts           reasons to doubt it that were given since it was issued, or last upheld
     */
    public record FiledFinding(BallotId findingId, AttributionRecord.Standing standing, long issuedPosition, Instant issuedAt, long affirmedPosition,
            Attribution attribution, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ParticipantId party, Justification justification,
            StandardOfProof standardRequired, StandardOfProof standardMet, List<EvidenceRef> evidence, List<BallotId> upheldBy,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BallotId revises, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BallotId revisedBy,
            List<Doubt> doubts) {
    }

    /** A provisional finding and the exact set of evidence that it lists. */
    public record ProvisionalFinding(Attribution attribution, Justification justification, StandardOfProof standardRequired, StandardOfProof standardMet,
            List<EvidenceRef> evidence) {
    }

    /**
     * A piece of evidence.
     *
     * @param evidence    hash and position of the log
     * @param event       where the event at that position is read
     * @param findings    findings that rest on it
     * @param submissions submissions that refer to it
     * @param weighed     under which hypotheses it was weighed
     * @param sealed      what is recorded of items that are sealed under the hash and that the reader may see; empty where there is none
     * @param report      report of an incident of the case that names the hash or stands at the position; absent where the reader sees none
     * @param doubts      reasons to doubt it
     */
    public record FiledItem(EvidenceRef evidence, String event, List<BallotId> findings, List<String> submissions, List<FiledWeighing> weighed,
            List<FiledEvidence> sealed, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ViolationId report, List<Doubt> doubts) {
    }

    /** How it was weighed under a hypothesis: whether it supports or contradicts it, and in what way. */
    public record FiledWeighing(String hypothesisId, boolean supports, String note) {
    }

    /**
     * An item that is sealed under the hash.
     *
     * @param state     where it stands
     * @param bytes     what is known of its bytes
     * @param challenge the latest challenge of its authenticity and the ruling; absent if there was none
     */
    public record FiledEvidence(EvidenceId evidenceId, EvidenceStanding.State state, EvidenceStanding.Bytes bytes,
            @JsonInclude(JsonInclude.Include.NON_NULL) EvidenceStanding.@Nullable Challenge challenge) {
    }
}

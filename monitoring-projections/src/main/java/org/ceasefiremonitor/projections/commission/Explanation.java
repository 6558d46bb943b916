package org.ceasefiremonitor.projections.commission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.VotingRule;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding.Tally;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.time.ObservedInterval;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.zone.ProposedThere;
import org.ceasefiremonitor.projections.doubt.Doubt;
import org.ceasefiremonitor.projections.violation.Violation.InZone;
import org.ceasefiremonitor.projections.violation.ViolationState;
import org.ceasefiremonitor.projections.zone.CountedThere;
import org.jspecify.annotations.Nullable;

/**
 * Why it was decided so: from a finding, or a remedy that rests on it, back to the single observations, with the version of the rules that was applied
 * at each step. What the commission knew stands beside what is known at the position of the answer.
 *
 * @param remedy     the remedy; absent where a finding is explained
 * @param ballots    ballots that adopted the remedy and the finding and upheld it, with the version of the rules of procedure
 * @param finding    the finding, with the standard of proof required and met and who did not concur
 * @param breachCase the case in which it was issued
 * @param incidents  incidents that the case rests on
 * @param evidence   evidence that the finding names, by hash and position of the log
 * @param doubts     reasons to doubt it that were given since the finding was issued, or upheld
 */
public record Explanation(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Remedy remedy, List<ExplainedBallot> ballots, AttributionRecord finding,
        @Nullable ExplainedCase breachCase, List<ExplainedIncident> incidents, List<ExplainedEvidence> evidence, List<Doubt> doubts) {

    /** A ballot: the voting rule is that of the version of the rules of procedure under which it was opened. */
    public record ExplainedBallot(BallotId ballotId, Question question, String rulesVersion, VotingRule votingRule, @Nullable Tally tally) {
    }

    /** What the case was filed on. */
    public record ExplainedCase(BreachCaseId caseId, ParticipantId accused, ParticipantId affected, List<String> provisions, Severity severity,
            List<IncidentId> incidents, List<String> accessRefusals) {
    }

    /**
     * An incident that the case rests on.
     *
     * @param agreementId agreement by whose provisions it is judged
     * @param stateThen   where it stood when something was decided on it: the finding was issued, a ladder started
     * @param stateNow    where it stands
     * @param result      result of its verification then
     * @param violation   what was established then, with the provision in force, and the severity proposed and set; absent where nothing was
     * @param matched     notified activities that matched it then
     * @param reports     reports on which that result rests
     * @param detections  detections on which that result rests, by batch
     * @param counted     zones that counted it by itself then, since it was established on detections alone, and how; absent where none did
     */
    public record ExplainedIncident(IncidentId incidentId, AgreementId agreementId, IncidentStanding.State stateThen, IncidentStanding.State stateNow,
            IncidentStanding.@Nullable Result result, IncidentStanding.@Nullable EstablishedViolation violation, List<ActivityId> matched,
            List<ExplainedReport> reports,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExplainedDetections> detections,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CountedThere> counted) {
    }

    /**
     * Detections of one batch.
     *
     * @param numbers  which of the batch
     * @param position position of the log at which the batch is recorded
     * @param event    where that is read, with all that the batch tells
     * @param proposed severity that the rules proposed then for those of the batch that were attached, by kind alone, with the version of the rules and the rules that ask
     *                 for what a detection does not tell; absent where no zone in force took one for a violation
     * @param single   the detections one by one; of an incident no more than 500, the earlier batches first
     */
    public record ExplainedDetections(DetectionsId batch, DetectionNumbers numbers, AssetId assetId, long position, String event,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProposedThere proposed, List<ExplainedDetection> single) {
    }

    /**
     * A single detection.
     *
     * @param number    its number in the batch
     * @param detection what was detected, when and where
     * @param doubted   whether the asset is declared compromised for when it was made
     */
    public record ExplainedDetection(int number, @JsonUnwrapped Detection detection, boolean doubted) {
    }

    /**
     * A single observation.
     *
     * @param position     position of the log of the version that stood when the finding was issued
     * @param revisionThen that version
     * @param stateThen    what had become of it then
     * @param revisionNow  version that stands
     * @param stateNow     what has become of it
     * @param zones        how each zone judged it then: class, provision, severity and the versions of the catalogue and the severity rules
     */
    public record ExplainedReport(ViolationId violationId, long position, long revisionThen, ViolationState stateThen, long revisionNow, ViolationState stateNow,
            String source, String kind, ObservedInterval observed, List<InZone> zones) {
    }

    /**
     * Evidence that the finding names.
     *
     * @param evidence hash and position of the log
     * @param event    where the event at that position is read
     * @param report   report that names the same hash or stands at that position; absent where none of those above does
     */
    public record ExplainedEvidence(EvidenceRef evidence, String event, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ViolationId report) {
    }
}

package org.ceasefiremonitor.projections.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.guarantee.determination.Grounds;
import org.ceasefiremonitor.core.guarantee.determination.PackItem;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStart;
import org.ceasefiremonitor.core.guarantee.ladder.Rung;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.projections.commission.Explanation;
import org.ceasefiremonitor.projections.commission.Explanation.ExplainedCase;
import org.ceasefiremonitor.projections.commission.Explanation.ExplainedIncident;
import org.ceasefiremonitor.projections.commission.Explanation.ExplainedReport;
import org.ceasefiremonitor.projections.doubt.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * Why there is a response: from a commitment that was invoked, or a ladder whose stages were entered, back to the single observations, with the version
 * of the rules that was applied at each step. Each step tells what was known when it was taken, and where what it is about stands at the position of the
 * answer.
 *
 * @param commitment    the commitment; absent where a ladder is explained
 * @param guarantee     the guarantee of which it was invoked
 * @param determination the determination of an armed attack on which it rests
 * @param ladders       the ladder that is explained, or those on which the determination rests
 * @param withheld      what a step that is told names and the reader may not see; nothing that follows from it is told
 */
public record ResponseExplanation(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplainedCommitment commitment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplainedGuarantee guarantee,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplainedDetermination determination, List<ExplainedLadder> ladders, List<Withheld> withheld) {

    /**
     * A commitment.
     *
     * @param position          position of the log at which it was invoked
     * @param event             where that is read
     * @param stateNow          how far it has come
     * @param textVersion       version of the text of the guarantee that held then
     * @param textSha256        SHA-256 of that text
     * @param binding           whether it bound the guarantor in law then; else it was flagged political
     * @param timeLimitsVersion version of the time limits that the times of the guarantor follow; 0 where the default holds, absent where the agreement is
     *                          not to be seen
     */
    public record ExplainedCommitment(CommitmentId commitmentId, long revision, GuaranteeId guaranteeId, ParticipantId guarantor, ParticipantId beneficiary,
            Domain domain, String statement, ParticipantId by, Instant invokedAt, long position, String event, CommitmentStanding.State stateNow,
            String textVersion, String textSha256, boolean binding, @Nullable Integer timeLimitsVersion, Instant positionBy, Instant measuresBy) {
    }

    /** A guarantee: where it stood when the commitment was invoked, and where it stands. */
    public record ExplainedGuarantee(GuaranteeId guaranteeId, AgreementId agreementId, GuaranteeStanding.State stateThen, GuaranteeStanding.State stateNow) {
    }

    /**
     * A determination, as it was when the commitment was invoked.
     *
     * @param requestPosition   position at which it was asked for
     * @param stateThen         how far it had come when the commitment was invoked
     * @param stateNow          how far it has come
     * @param timeLimitsVersion version of the time limits that its times follow; 0 where the default holds, absent where the agreement is not to be seen
     * @param pack              what the guarantors were shown; empty before a pack was assembled
     * @param packPosition      position at which that was assembled; absent before
     * @param positions         what each guarantor held
     * @param decision          what was determined, by which authorities; absent before
     * @param decisionPosition  position at which that was recorded; absent before
     * @param restsOn           what the pack names, as it was known when the pack was assembled
     */
    public record ExplainedDetermination(DeterminationId determinationId, AgreementId agreementId, ParticipantId attacked, ParticipantId accused,
            Grounds grounds, String text, ParticipantId by, Instant requestedAt, long requestPosition, DeterminationStanding.State stateThen,
            DeterminationStanding.State stateNow, @Nullable Integer timeLimitsVersion, List<ExplainedItem> pack,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long packPosition, List<DeterminationStanding.Stated> positions,
            @JsonInclude(JsonInclude.Include.NON_NULL) DeterminationStanding.@Nullable Decision decision,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long decisionPosition, RestsOn restsOn) {
    }

    /** What the guarantors were shown; {@code event} is where the event that it names is read. */
    public record ExplainedItem(@JsonUnwrapped PackItem item, String event) {
    }

    /**
     * A ladder: as it was when a determination was asked for on it, else as it is.
     *
     * @param version      version of the adopted ladder; 0 where the default holds
     * @param startPosition position at which it was started
     * @param start        the beginning of the earliest act: t0
     * @param t0Position   position at which t0 was set; that of the start unless it was set anew since
     * @param before       what was t0 before, in order
     * @param stages       stages that were entered or declined
     * @param restsOn      its trigger, as it was known when t0 was set
     */
    public record ExplainedLadder(LadderId ladderId, long revision, AgreementId agreementId, int version, @Nullable BreachCaseId caseId,
            @Nullable RemedyId remedyId, String reasons, ParticipantId by, Instant startedAt, long startPosition, LadderStart start, long t0Position,
            List<LadderStart> before, LadderStanding.State stateThen, LadderStanding.State stateNow, List<ExplainedStage> stages, RestsOn restsOn) {
    }

    /**
     * A stage that was entered or declined.
     *
     * @param rung     the stage with its time and the decision
     * @param position position at which the decision was recorded
     * @param event    where that is read
     * @param fire     whether it was confirmed then that the attack goes on; absent before the first confirmation
     * @param restsOn  the incidents that showed it, as they were known then
     */
    public record ExplainedStage(@JsonUnwrapped Rung rung, long position, String event,
            @JsonInclude(JsonInclude.Include.NON_NULL) LadderStanding.@Nullable Fire fire, RestsOn restsOn) {
    }

    /**
     * What a step rests on, as it was known when the step was taken.
     *
     * @param position  position of the log for which it is told
     * @param cases     breach cases, as they stand
     * @param findings  findings of these cases up to then, and remedies that are named, each explained in itself
     * @param attacks   attacks on a force
     * @param incidents incidents that are named, also by cases and attacks
     * @param reports   reports that are named beside them
     * @param doubts    reasons to doubt the cases and incidents that were given since
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RestsOn(long position, List<ExplainedCase> cases, List<Explanation> findings, List<ExplainedAttack> attacks,
            List<ExplainedIncident> incidents, List<ExplainedReport> reports, List<Doubt> doubts) {
    }

    /** An attack on a force, as it was reported; {@code position} is where that stands in the log. */
    public record ExplainedAttack(AttackId attackId, ForceId forceId, Instant from, String text, ParticipantId by, long position, String event) {
    }

    /**
     * Something that is not told.
     *
     * @param thing   what it is, by type and id, as the step says that names it
     * @param namedBy the step that names it
     */
    public record Withheld(String thing, String namedBy) {
    }
}

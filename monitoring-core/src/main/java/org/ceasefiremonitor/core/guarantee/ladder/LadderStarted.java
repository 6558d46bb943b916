package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.ResponseLadder.LadderStage;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A response ladder was started.
 *
 * @param ladderId the ladder
 * @param agreementId the agreement whose adopted ladder is run
 * @param incidents the incidents of its trigger
 * @param caseId the breach case on which it was started; absent if none
 * @param remedyId the remedy on which it was started; absent if none
 * @param version version of the adopted ladder; 0 where none was adopted and the default holds
 * @param stages the stages of that version
 * @param start the beginning of the earliest act in the trigger, which is t0
 * @param reasons why
 * @param by who started it
 * @param at when, UTC
 * @param checkBy until when it is to be confirmed whether the attack goes on, UTC
 * @param stageDue when the first stage is due, UTC
 * @param marking who may see it
 */
@EventType("ladder.LadderStarted")
public record LadderStarted(LadderId ladderId, AgreementId agreementId, List<IncidentId> incidents, @Nullable BreachCaseId caseId, @Nullable RemedyId remedyId,
        int version, List<LadderStage> stages, LadderStart start, String reasons, ParticipantId by, Instant at, Instant checkBy, Instant stageDue,
        Marking marking)
        implements LadderEvent, MovesClocks {

    public LadderStarted {
        incidents = List.copyOf(incidents);
        stages = List.copyOf(stages);
    }

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.RESPONSE_STAGE, stageDue), new ClockSet(ClockKind.RESPONSE_CHECK, checkBy));
    }
}

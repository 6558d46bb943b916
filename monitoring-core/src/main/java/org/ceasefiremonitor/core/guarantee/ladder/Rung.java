package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.ResponseLadder.LadderStage;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a ladder that is run, with its time.
 *
 * @param number         its number, from 1 on
 * @param stage          its name in the adopted ladder
 * @param action         what it consists of
 * @param dueWithin      when it falls due, from the start of the ladder
 * @param due            when that is, UTC
 * @param timer          how far its time has come
 * @param since          when this due time was laid down, UTC
 * @param dueBeforeKnown whether it was missed since it had run out before it was laid down, so that nobody failed
 * @param decision       what was decided on it; absent while nothing is
 * @param declines       guarantors that decline it for themselves, in order
 */
public record Rung(int number, String stage, String action, Duration dueWithin, Instant due, Timer timer, Instant since, boolean dueBeforeKnown,
        @Nullable Decision decision, List<Decline> declines) {

    /** How far the time of a stage has come. */
    public enum Timer {
        /** It runs. */
        RUNS,
        /** It was decided on in time. */
        MET,
        /** Its time ran out. */
        MISSED,
        /** Nothing is waited for. */
        STOPPED
    }

    /**
     * What was decided on a stage.
     *
     * @param entered   whether it was entered; else it was declined for all
     * @param authority the decision that it rests on; absent for the warning and where it was declined
     * @param reasons   why; of the warning what it says
     * @param by        who recorded it
     * @param at        when, UTC
     */
    public record Decision(boolean entered, @Nullable String authority, String reasons, ParticipantId by, Instant at) {
    }

    /** A guarantor declines a stage for itself; {@code at} is when, UTC. */
    public record Decline(ParticipantId by, String reasons, Instant at) {
    }

    public Rung {
        declines = List.copyOf(declines);
    }

    static Rung first(int number, LadderStage stage, Instant start, Instant at) {
        return new Rung(number, stage.stage(), stage.action(), stage.dueWithin(), start.plus(stage.dueWithin()), Timer.RUNS, at, false, null, List.of());
    }

    /** Whether it was entered. */
    boolean entered() {
        return decision != null && decision.entered();
    }

    /** With another t0 from an instant on: what has run out already stays, also where nobody has recorded it yet. */
    Rung revised(Instant start, Instant at) {
        return timer == Timer.STOPPED || timer == Timer.RUNS && due.isAfter(at) ? timed(timer, start.plus(dueWithin), at, false) : this;
    }

    Rung timed(Timer newTimer, Instant newDue, Instant newSince, boolean newDueBeforeKnown) {
        return new Rung(number, stage, action, dueWithin, newDue, newTimer, newSince, newDueBeforeKnown, decision, declines);
    }

    Rung decided(@Nullable Decision newDecision, List<Decline> newDeclines) {
        return new Rung(number, stage, action, dueWithin, due, timer, since, dueBeforeKnown, newDecision, newDeclines);
    }
}

package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.guarantee.ladder.Rung.Decision;
import org.ceasefiremonitor.core.guarantee.ladder.Rung.Decline;
import org.ceasefiremonitor.core.guarantee.ladder.Rung.Timer;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A run of the response ladder and how far it has come.
 *
 * @param agreementId the agreement whose adopted ladder is run
 * @param incidents   the incidents of its trigger
 * @param caseId      the breach case on which it was started; absent if on incidents alone
 * @param remedyId    the remedy that was not carried out on which it was started; absent if on none
 * @param version     version of the adopted ladder; 0 where the default holds
 * @param reasons     why it was started
 * @param by          who started it
 * @param startedAt   when it was started, UTC
 * @param start       from when on its times run: t0
 * @param before      what was t0 before, in order; empty while it was never set anew
 * @param rungs       its stages with their times, from the first on
 * @param state       how far it has come
 * @param stage       number of the highest stage that was entered; 0 while none is
 * @param warned      the Party that was warned; absent while none is
 * @param fire        the latest confirmation of whether the attack goes on; absent before the first
 * @param checkBy     until when that is to be confirmed next, UTC; absent while it is not waited for
 * @param ended       why it was stood down or struck; absent while it runs
 * @param marking     who may see it
 */
public record LadderStanding(LadderId ladderId, long revision, AgreementId agreementId, List<IncidentId> incidents, @Nullable BreachCaseId caseId,
        @Nullable RemedyId remedyId, int version, String reasons, ParticipantId by, Instant startedAt, LadderStart start, List<LadderStart> before,
        List<Rung> rungs, State state, int stage, @Nullable ParticipantId warned, @Nullable Fire fire, @Nullable Instant checkBy, @Nullable String ended,
        Marking marking) implements Definition, Marked {

    /** States of a ladder (domain reference, section 5.3, F4); which stage was entered stands beside the state. */
    public enum State {
        /** Nobody was warned yet: stage 0. */
        WATCH,
        /** The warning was issued: stage 1. */
        WARNED,
        /** A stage from the second on was entered. */
        ENTERED,
        STOOD_DOWN,
        /** Started by mistake. */
        STRUCK
    }

    /**
     * Whether the attack goes on.
     *
     * @param goesOn    whether it does
     * @param incidents what shows that it does; empty where it has ceased
     * @param until     when the last act ended that shows it, UTC; absent where it has ceased
     * @param ceasedAt  since when it has ceased, UTC; where it goes on again, since when it had; absent where it never had
     * @param reasons   why
     * @param by        who confirmed it
     * @param at        when, UTC
     */
    public record Fire(boolean goesOn, List<IncidentId> incidents, @Nullable Instant until, @Nullable Instant ceasedAt, String reasons, ParticipantId by, Instant at) {

        public Fire {
            incidents = List.copyOf(incidents);
        }
    }

    public LadderStanding {
        incidents = List.copyOf(incidents);
        before = List.copyOf(before);
        rungs = List.copyOf(rungs);
    }

    @Override
    public Identifier identifier() {
        return ladderId;
    }

    /** Whether it runs. */
    public boolean running() {
        return state != State.STOOD_DOWN && state != State.STRUCK;
    }

    /** Whether it runs on one of some incidents. */
    public boolean runsOn(Collection<IncidentId> some) {
        return running() && incidents.stream().anyMatch(some::contains);
    }

    /** Whether it is confirmed that the attack goes on. */
    public boolean goesOn() {
        return fire != null && fire.goesOn();
    }

    /** Whether it is confirmed that the attack went on after the warning; the warning may have ended it. */
    boolean goesOnAfterWarning() {
        return fire != null && fire.until() != null && warned != null && fire.until().isAfter(warnedAt());
    }

    /** After which instant an act has to have ended that shows that the attack goes on: the latest of t0, of the warning, and of when it had ceased; UTC. */
    Instant shownAfter() {
        return Stream.of(start.at(), warnedAt(), fire == null || fire.ceasedAt() == null ? start.at() : fire.ceasedAt()).max(Instant::compareTo).orElseThrow();
    }

    private Instant warnedAt() {
        var warning = rung(1).decision();
        return warning == null ? start.at() : warning.at();
    }

    /** The stage whose time runs out first of those that run; empty where none runs. */
    public Optional<Rung> awaited() {
        return rungs.stream().filter(each -> each.timer() == Timer.RUNS).findFirst();
    }

    /** The stage that is decided on next; empty once each is. */
    public Optional<Rung> next() {
        return rungs.stream().filter(each -> each.decision() == null).findFirst();
    }

    /** What people are to do next; empty once it has ended, or while nothing is called for. */
    public Optional<NextStep> recommended() {
        var open = next();
        if (!running()) {
            return Optional.empty();
        }
        if (stage == 0) {
            return Optional.of(new NextStep("IssueWarning", 1, "The Party is warned first."));
        }
        if (fire == null || fire.goesOn() && !goesOnAfterWarning()) {
            return Optional.of(new NextStep("ConfirmContinuation", null, "Nobody has confirmed yet whether the attack goes on after the warning."));
        }
        return !fire.goesOn() ? Optional.of(new NextStep("StandLadderDown", null, "It is confirmed that the attack has ceased."))
                : open.map(rung -> new NextStep("EnterStage", rung.number(), "The attack goes on; the stage is entered or declined."));
    }

    /** A stage once the decision on it is struck at an instant: what was met, or was not waited for, runs again from t0 on, unless the attack has ceased. */
    Rung undecided(Rung rung, Instant at) {
        var open = rung.decided(null, rung.declines());
        if (rung.timer() != Timer.MET && rung.timer() != Timer.STOPPED) {
            return open;
        }
        return open.timed(rung.number() == 1 || fire == null || fire.goesOn() ? Timer.RUNS : Timer.STOPPED, start.at().plus(rung.dueWithin()), at, false);
    }

    Rung rung(int number) {
        return rungs.get(number - 1);
    }

    /** When the stage is due whose time runs out first; null where none runs. */
    public @Nullable Instant stageDue() {
        return awaited().map(Rung::due).orElse(null);
    }

    /** When the stage is due whose time runs out first once this one is no longer waited for; null where none runs. */
    @Nullable Instant stageDueWithout(int number) {
        return rungs.stream().filter(each -> each.timer() == Timer.RUNS && each.number() != number).findFirst().map(Rung::due).orElse(null);
    }

    /** The standing after an event; the one before is null for the first. */
    public static LadderStanding evolve(@Nullable LadderStanding before, LadderEvent event) {
        if (event instanceof LadderStarted e) {
            var rungs = new ArrayList<Rung>();
            for (var stage : e.stages()) {
                rungs.add(Rung.first(rungs.size() + 1, stage, e.start().at(), e.at()));
            }
            return new LadderStanding(e.ladderId(), 1, e.agreementId(), e.incidents(), e.caseId(), e.remedyId(), e.version(), e.reasons(), e.by(), e.at(), e.start(),
                    List.of(), rungs, State.WATCH, 0, null, null, e.checkBy(), null, e.marking());
        }
        var next = new Draft(Objects.requireNonNull(before, "a ladder begins with its start"));
        switch (event) {
            case LadderStarted again -> throw new IllegalArgumentException("started twice: " + again);
            case DiplomaticWarningIssued e -> {
                next.warned = e.to();
                next.decide(1, new Decision(true, null, e.text(), e.by(), e.at()), e.inTime());
            }
            case WarningStruck e -> {
                next.warned = null;
                next.undecide(1, e.at());
            }
            case ContinuationConfirmed e -> {
                next.fire = new Fire(true, e.incidents(), e.until(), next.fire == null ? null : next.fire.ceasedAt(), e.reasons(), e.by(), e.at());
                next.checkBy = e.checkBy();
                next.restart(e.at());
            }
            case CessationConfirmed e -> {
                next.fire = new Fire(false, List.of(), null, e.ceasedAt(), e.reasons(), e.by(), e.at());
                next.checkBy = null;
                next.stop(2);
            }
            case ContinuationCheckMissed e -> next.checkBy = null;
            case StageDeadlineReached e -> next.change(e.stage(), rung -> rung.timed(Timer.MISSED, rung.due(), rung.since(), e.dueBeforeKnown()));
            case StageEntered e -> next.decide(e.stage(), new Decision(true, e.authority(), e.reasons(), e.by(), e.at()), e.inTime());
            case StageEntryDeclined e -> next.decline(e);
            case StageDecisionStruck e -> next.undecide(e.stage(), e.at());
            case LadderStoodDown e -> next.end(State.STOOD_DOWN, e.reasons());
            case LadderResumed e -> {
                next.resume();
                next.checkBy = e.checkBy();
                next.restart(e.at());
            }
            case LadderStartRevised e -> next.revise(e);
            case LadderStruck e -> next.end(State.STRUCK, e.reason());
        }
        return next.standing();
    }

    /** The next standing while it is put together. */
    private static final class Draft {
        private final LadderStanding old;
        private LadderStart start;
        private List<LadderStart> before;
        private final List<Rung> rungs;
        private @Nullable ParticipantId warned;
        private @Nullable Fire fire;
        private @Nullable Instant checkBy;
        private @Nullable State endState;
        private @Nullable String ended;

        private Draft(LadderStanding old) {
            this.old = old;
            start = old.start;
            before = old.before;
            rungs = new ArrayList<>(old.rungs);
            warned = old.warned;
            fire = old.fire;
            checkBy = old.checkBy;
            endState = old.running() ? null : old.state;
            ended = old.ended;
        }

        private void change(int number, UnaryOperator<Rung> change) {
            rungs.set(number - 1, change.apply(rungs.get(number - 1)));
        }

        private void decide(int number, Decision decision, boolean inTime) {
            change(number, rung -> rung.decided(decision, rung.declines())
                    .timed(inTime ? Timer.MET : rung.timer(), rung.due(), rung.since(), rung.dueBeforeKnown()));
        }

        private void decline(StageEntryDeclined e) {
            if (e.forAll()) {
                decide(e.stage(), new Decision(false, null, e.reasons(), e.by(), e.at()), e.inTime());
            } else {
                change(e.stage(), rung -> {
                    var declines = new ArrayList<>(rung.declines());
                    declines.add(new Decline(e.by(), e.reasons(), e.at()));
                    return rung.decided(rung.decision(), declines);
                });
            }
        }

        /** Takes back the decision on a stage, else the latest decline of a guarantor. A time that runs again is known since then, and no sooner. */
        private void undecide(int number, Instant at) {
            change(number, rung -> rung.decision() == null ? rung.decided(null, rung.declines().subList(0, rung.declines().size() - 1))
                    : old.undecided(rung, at));
        }

        private void stop(int from) {
            rungs.replaceAll(each -> each.number() >= from && each.timer() == Timer.RUNS
                    ? each.timed(Timer.STOPPED, each.due(), each.since(), each.dueBeforeKnown()) : each);
        }

        private void restart(Instant at) {
            rungs.replaceAll(each -> each.timer() == Timer.STOPPED && each.decision() == null ? each.timed(Timer.RUNS, each.due(), at, false) : each);
        }

        private void end(State state, String why) {
            endState = state;
            ended = why;
            checkBy = null;
            stop(1);
        }

        private void resume() {
            endState = null;
            ended = null;
            fire = null;
        }

        private void revise(LadderStartRevised e) {
            var earlier = new ArrayList<>(before);
            earlier.add(start);
            before = earlier;
            start = e.start();
            rungs.replaceAll(each -> each.revised(start.at(), e.at()));
        }

        private LadderStanding standing() {
            int stage = rungs.stream().filter(Rung::entered).mapToInt(Rung::number).max().orElse(0);
            var state = endState != null ? endState : stage == 0 ? State.WATCH : stage == 1 ? State.WARNED : State.ENTERED;
            return new LadderStanding(old.ladderId, old.revision + 1, old.agreementId, old.incidents, old.caseId, old.remedyId, old.version, old.reasons, old.by,
                    old.startedAt, start, before, rungs, state, stage, warned, fire, checkBy, ended, old.marking);
        }
    }
}

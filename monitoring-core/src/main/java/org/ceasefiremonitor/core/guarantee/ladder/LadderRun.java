package org.ceasefiremonitor.core.guarantee.ladder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.ResponseLadder.LadderStage;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding.State;
import org.ceasefiremonitor.core.guarantee.ladder.Rung.Timer;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.mechanism.RecordedDetections;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.zone.RecordedReports;
import org.jspecify.annotations.Nullable;

/**
 * A run of the adopted response ladder on one trigger. Its times run by themselves; each step on it is a decision of people (domain reference,
 * section 5.3, F4).
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class LadderRun {

    /** Where no ladder is adopted: 24 hours and 72 hours as reported in public, and halfway between them an assumption (domain reference, section 1.3). */
    static final List<LadderStage> DEFAULT = List.of(
            new LadderStage("warning", "The Party is warned, and what is needed to stop the fire is given.", Duration.ofHours(24)),
            new LadderStage("coalition", "Forces of the coalition respond, if the fire goes on.", Duration.ofHours(48)),
            new LadderStage("coordinated", "A coordinated response, if it becomes an expanded attack.", Duration.ofHours(72)));

    @AggregateIdentifier
    private LadderId ladderId;
    private LadderStanding standing;

    @SuppressWarnings("NullAway.Init")
    LadderRun() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public LadderRun(StartLadder command, Circumstances circumstances, RecordedReports reports, RecordedDetections batches) {
        var terms = circumstances.directory().find(command.agreementId(), AgreementTerms.class)
                .orElseThrow(() -> new Refusal(LadderRule.TRIGGER_KNOWN, "The agreement " + command.agreementId().value() + " is not recorded."));
        var trigger = LadderTrigger.named(command, circumstances);
        var marking = command.marking() == null ? trigger.marking() : command.marking();
        var start = trigger.start(new ObservedActs(reports, batches), marking, circumstances);
        requireOneAtATime(trigger.incidents(), circumstances.directory());
        var adopted = terms.responseLadderAt(start.at());
        var stages = adopted.map(each -> each.rules().stages()).orElse(DEFAULT);
        apply(new LadderStarted(command.ladderId(), command.agreementId(), trigger.incidents(), command.caseId(), command.remedyId(),
                adopted.map(each -> each.version()).orElse(0), stages, start, command.reasons(), circumstances.actor().participant(), circumstances.at(),
                checkBy(terms, circumstances.at()), start.at().plus(stages.getFirst().dueWithin()), marking));
    }

    @CommandHandler
    void decide(IssueWarning command, Circumstances circumstances) {
        requireRuns();
        if (!terms(circumstances).parties().contains(command.to())) {
            throw new Refusal(LadderRule.PARTY_WARNED, "The participant " + command.to().value() + " is not one.");
        }
        require(!standing.rung(1).entered(), LadderRule.WARNED_ONCE, "The Party was warned.");
        apply(new DiplomaticWarningIssued(ladderId, command.to(), command.text(), circumstances.actor().participant(), circumstances.at(),
                inTime(1, circumstances), dueAfter(1, circumstances), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeWarning command, Circumstances circumstances) {
        requireRuns();
        require(standing.rung(1).entered(), LadderRule.RECORDED, "No warning stands.");
        requireNothingAfter(1);
        apply(new WarningStruck(ladderId, command.reason(), circumstances.at(), dueAgain(1, circumstances.at()), standing.marking()));
    }

    @CommandHandler
    void decide(ConfirmContinuation command, Circumstances circumstances, RecordedReports reports, RecordedDetections batches) {
        requireRuns();
        var acts = new ObservedActs(reports, batches);
        var until = standing.start().at();
        for (var id : command.incidents()) {
            var incident = LadderTrigger.shown(id, standing.agreementId(), standing.marking(), circumstances);
            var end = acts.lastEnd(incident);
            if (!incident.verified() || !end.isAfter(standing.shownAfter())) {
                throw new Refusal(LadderRule.SHOWN_BY_INCIDENTS, incident.verified() ? "The last act of the incident " + id.value() + " ended at " + end
                        + "; name one that ended after " + standing.shownAfter() + "." : "The incident " + id.value() + " is not verified.");
            }
            until = end.isAfter(until) ? end : until;
        }
        var restarts = standing.stageDue() == null && standing.rungs().stream().anyMatch(each -> each.timer() == Timer.STOPPED && each.decision() == null);
        apply(new ContinuationConfirmed(ladderId, command.incidents(), until, command.reasons(), circumstances.actor().participant(), circumstances.at(),
                checkBy(terms(circumstances), circumstances.at()), restarts ? dueOnceRestarted() : null, standing.marking()));
    }

    @CommandHandler
    void decide(ConfirmCessation command, Circumstances circumstances) {
        requireRuns();
        if (command.ceasedAt().isAfter(circumstances.at()) || command.ceasedAt().isBefore(standing.start().at())) {
            throw new Refusal(LadderRule.NOT_FROM_THE_FUTURE, "The ladder starts at " + standing.start().at() + ", and it is " + circumstances.at() + ".");
        }
        apply(new CessationConfirmed(ladderId, command.ceasedAt(), command.reasons(), circumstances.actor().participant(), circumstances.at(),
                standing.rung(1).timer() == Timer.RUNS, standing.marking()));
    }

    @CommandHandler
    void decide(EnterStage command, Circumstances circumstances) {
        requireRuns();
        requireStage(command.stage());
        requireInOrder(command.stage());
        require(!standing.rung(command.stage()).entered(), LadderRule.ENTERED_ONCE, "The stage was entered.");
        require(standing.goesOnAfterWarning(), LadderRule.GOES_ON, standing.fire() == null ? "Nothing is confirmed."
                : standing.goesOn() ? "Since the warning nothing is confirmed." : "It has ceased.");
        apply(new StageEntered(ladderId, command.stage(), command.authority(), command.reasons(), circumstances.actor().participant(), circumstances.at(),
                inTime(command.stage(), circumstances), dueAfter(command.stage(), circumstances), standing.marking()));
    }

    @CommandHandler
    void decide(DeclineStage command, Circumstances circumstances) {
        requireRuns();
        requireStage(command.stage());
        requireInOrder(command.stage());
        var rung = standing.rung(command.stage());
        var by = circumstances.actor().participant();
        var forAll = circumstances.actor().capacity() == Mandate.CELL_DIRECTOR;
        require(forAll ? rung.decision() == null : !rung.entered() && rung.declines().stream().noneMatch(each -> each.by().equals(by)), LadderRule.ENTERED_ONCE,
                "The stage was decided on.");
        apply(new StageEntryDeclined(ladderId, command.stage(), forAll, command.reasons(), by, circumstances.at(),
                forAll && inTime(command.stage(), circumstances), forAll ? dueAfter(command.stage(), circumstances) : null, standing.marking()));
    }

    @CommandHandler
    void decide(StrikeStageDecision command, Circumstances circumstances) {
        requireRuns();
        requireStage(command.stage());
        var rung = standing.rung(command.stage());
        require(rung.decision() != null || !rung.declines().isEmpty(), LadderRule.RECORDED, "Nothing is decided on the stage.");
        requireNothingAfter(command.stage());
        require(rung.decision() == null || circumstances.directory().all(DeterminationStanding.class).stream()
                .noneMatch(each -> ladderId.equals(each.ladderId()) && (each.open() || each.determined())), LadderRule.NOTHING_RESTS_ON_IT,
                "A determination of an armed attack was asked for since the last stage was entered.");
        apply(new StageDecisionStruck(ladderId, command.stage(), command.reason(), circumstances.at(), rung.decision() == null ? null : dueAgain(command.stage(), circumstances.at()),
                standing.marking()));
    }

    @CommandHandler
    void decide(StandLadderDown command, Circumstances circumstances) {
        requireRuns();
        require(!standing.goesOn(), LadderRule.CEASED, "It is confirmed that it goes on.");
        apply(new LadderStoodDown(ladderId, command.reasons(), circumstances.actor().participant(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ResumeLadder command, Circumstances circumstances) {
        require(standing.state() == State.STOOD_DOWN, LadderRule.STOOD_DOWN, "It is " + standing.state() + ".");
        requireOneAtATime(standing.incidents(), circumstances.directory());
        apply(new LadderResumed(ladderId, command.reason(), circumstances.at(), checkBy(terms(circumstances), circumstances.at()), dueOnceRestarted(),
                standing.marking()));
    }

    @CommandHandler
    void decide(ReviseLadderStart command, Circumstances circumstances, RecordedReports reports, RecordedDetections batches) {
        requireRuns();
        var trigger = LadderTrigger.of(standing, circumstances);
        var start = trigger.verified() ? trigger.start(new ObservedActs(reports, batches), standing.marking(), circumstances) : standing.start();
        require(!start.at().equals(standing.start().at()), LadderRule.START_MOVED, trigger.verified() ? "It began at " + start.at() + " as before."
                : "None of its incidents is verified any more.");
        apply(new LadderStartRevised(ladderId, start, standing.start(), command.reason(), circumstances.actor().participant(), circumstances.at(),
                standing.awaited().map(each -> each.revised(start.at(), circumstances.at()).due()).orElse(null), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeLadder command, Circumstances circumstances) {
        requireRuns();
        requireNothingAfter(0);
        apply(new LadderStruck(ladderId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissStageDecision command, Circumstances circumstances) {
        var rung = standing.awaited().filter(each -> !circumstances.at().isBefore(each.due())).orElseThrow(() -> new Refusal(LadderRule.RUN_OUT,
                standing.awaited().map(each -> "The time runs out at " + each.due() + ".").orElse("No stage is waited for."), stateOf()));
        apply(new StageDeadlineReached(ladderId, rung.number(), rung.due(), !rung.due().isAfter(rung.since()), circumstances.at(),
                standing.stageDueWithout(rung.number()), standing.marking()));
    }

    @CommandHandler
    void decide(MissContinuationCheck command, Circumstances circumstances) {
        var due = standing.checkBy();
        if (due == null || circumstances.at().isBefore(due)) {
            throw new Refusal(LadderRule.RUN_OUT, due == null ? "No check is waited for." : "The time runs out at " + due + ".", stateOf());
        }
        apply(new ContinuationCheckMissed(ladderId, due, circumstances.at(), standing.marking()));
    }

    private static void requireOneAtATime(List<IncidentId> incidents, Directory directory) {
        directory.all(LadderStanding.class).stream().filter(each -> each.runsOn(incidents)).findAny().ifPresent(each -> {
            throw new Refusal(LadderRule.ONE_AT_A_TIME, "A ladder runs on one of these incidents.");
        });
    }

    private AgreementTerms terms(Circumstances circumstances) {
        return circumstances.directory().find(standing.agreementId(), AgreementTerms.class).orElseThrow();
    }

    private static Instant checkBy(AgreementTerms terms, Instant at) {
        return ClockKind.RESPONSE_CHECK.due(at, terms);
    }

    /** Whether the stage is decided on before its time runs out. */
    private boolean inTime(int stage, Circumstances circumstances) {
        var rung = standing.rung(stage);
        return rung.timer() == Timer.RUNS && circumstances.at().isBefore(rung.due());
    }

    /** When the stage is due that is waited for once this one is decided on in time; null where none is. */
    private @Nullable Instant dueAfter(int stage, Circumstances circumstances) {
        return inTime(stage, circumstances) ? standing.stageDueWithout(stage) : null;
    }

    /** When the stage is due that is waited for once the decision on a stage is struck; null where no time moves by that. */
    private @Nullable Instant dueAgain(int stage, Instant at) {
        var again = standing.undecided(standing.rung(stage), at);
        return again.timer() == standing.rung(stage).timer() ? null : standing.rungs().stream().map(each -> each.number() == stage ? again : each)
                .filter(each -> each.timer() == Timer.RUNS).findFirst().map(Rung::due).orElse(null);
    }

    private @Nullable Instant dueOnceRestarted() {
        return standing.rungs().stream().filter(each -> each.timer() == Timer.STOPPED && each.decision() == null || each.timer() == Timer.RUNS)
                .findFirst().map(Rung::due).orElse(null);
    }

    private void requireRuns() {
        require(standing.running(), LadderRule.RUNS, "It is " + standing.state() + ".");
    }

    private void requireStage(int stage) {
        if (stage < 2 || stage > standing.rungs().size()) {
            throw new Refusal(LadderRule.STAGE_KNOWN, "The adopted ladder has " + standing.rungs().size() + " stages.", stateOf());
        }
    }

    private void requireInOrder(int stage) {
        require(standing.rungs().stream().allMatch(each -> each.number() >= stage || each.decision() != null)
                && standing.rungs().stream().allMatch(each -> each.number() <= stage || each.decision() == null), LadderRule.IN_ORDER,
                "The next stage to be decided on is " + standing.next().map(each -> String.valueOf(each.number())).orElse("none") + ".");
    }

    private void requireNothingAfter(int stage) {
        require(standing.rungs().stream().allMatch(each -> each.number() <= stage || each.decision() == null && each.declines().isEmpty()),
                LadderRule.NOTHING_RESTS_ON_IT, "A later stage was decided on.");
    }

    private void require(boolean holds, LadderRule rule, String message) {
        if (!holds) {
            throw new Refusal(rule, message, stateOf());
        }
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name(), "stage", standing.stage());
    }

    @EventSourcingHandler
    void evolve(LadderEvent event) {
        standing = LadderStanding.evolve(standing, event);
        ladderId = standing.ladderId();
    }
}

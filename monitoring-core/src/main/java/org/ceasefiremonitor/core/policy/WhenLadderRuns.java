package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.guarantee.ladder.ContinuationCheckMissed;
import org.ceasefiremonitor.core.guarantee.ladder.ContinuationConfirmed;
import org.ceasefiremonitor.core.guarantee.ladder.DiplomaticWarningIssued;
import org.ceasefiremonitor.core.guarantee.ladder.LadderEvent;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStoodDown;
import org.ceasefiremonitor.core.guarantee.ladder.NextStep;
import org.ceasefiremonitor.core.guarantee.ladder.StageDeadlineReached;
import org.ceasefiremonitor.core.guarantee.ladder.StageEntered;
import org.ceasefiremonitor.core.guarantee.ladder.StageEntryDeclined;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Steps of a response (domain reference, section 5.4, P12b): while a ladder runs, people are recommended what comes next: the warning, to confirm whether the
 * attack goes on, the next stage while it does, the end once it has ceased. It is told with the event that makes it come next, and again where people had set it
 * aside and its time runs out: that of a stage, or that of the hourly check. Nothing of it is done by the system.
 */
public final class WhenLadderRuns implements Policy<LadderEvent> {

    private static final String CONFIRM = "ConfirmContinuation";

    @Override
    public String name() {
        return "P12b";
    }

    @Override
    public Class<LadderEvent> reactsTo() {
        return LadderEvent.class;
    }

    @Override
    public List<Reaction> decide(LadderEvent event, Occasion occasion) {
        return occasion.directory().find(event.ladderId(), LadderStanding.class).stream().flatMap(ladder -> {
            var next = next(event, ladder).map(Advised::of);
            var done = done(event);
            return Stream.concat(known(ladder).flatMap(step -> done.filter(step::equals).isPresent() ? advice(step, ladder).taken(occasion)
                    : next.filter(step::equals).isPresent() || step.command().equals(CONFIRM) && awaitsCheck(ladder) ? Stream.empty()
                            : advice(step, ladder).lapsed(occasion, "It no longer comes next.")),
                    next(event, ladder).stream().filter(step -> done.filter(Advised.of(step)::equals).isEmpty())
                            .filter(step -> runsOut(event) || !advice(Advised.of(step), ladder).setAside(occasion)).flatMap(step -> recommend(step, ladder, occasion)));
        }).toList();
    }

    /** A step that may be advised; of a stage each for itself, so that the one does not wait until the other is taken. */
    private record Advised(String command, int stage) {

        static Advised of(NextStep step) {
            return new Advised(step.command(), step.command().equals("EnterStage") && step.stage() != null ? step.stage() : 0);
        }

        String name() {
            return stage == 0 ? command : command + "-" + stage;
        }
    }

    private static Stream<Advised> known(LadderStanding ladder) {
        return Stream.concat(Stream.of("IssueWarning", CONFIRM, "StandLadderDown").map(each -> new Advised(each, 0)),
                IntStream.rangeClosed(2, ladder.rungs().size()).mapToObj(stage -> new Advised("EnterStage", stage)));
    }

    private static Optional<Advised> done(LadderEvent event) {
        return Optional.ofNullable(switch (event) {
            case DiplomaticWarningIssued e -> new Advised("IssueWarning", 0);
            case ContinuationConfirmed e -> new Advised(CONFIRM, 0);
            case StageEntered e -> new Advised("EnterStage", e.stage());
            case LadderStoodDown e -> new Advised("StandLadderDown", 0);
            default -> null;
        });
    }

    /** What comes next by this event. Where a stage was declined for all, the one after it waits for the next check, or for its time. */
    private static Optional<NextStep> next(LadderEvent event, LadderStanding ladder) {
        if (event instanceof StageEntryDeclined declined && declined.forAll()) {
            return Optional.empty();
        }
        return event instanceof ContinuationCheckMissed && awaitsCheck(ladder) ? Optional.of(new NextStep(CONFIRM, null,
                "It was not confirmed in time whether the attack goes on.")) : ladder.recommended();
    }

    private static boolean runsOut(LadderEvent event) {
        return event instanceof StageDeadlineReached || event instanceof ContinuationCheckMissed;
    }

    /** Whether it is to be said whether the attack goes on: once a Party was warned, until it has ceased. */
    private static boolean awaitsCheck(LadderStanding ladder) {
        return ladder.running() && (ladder.fire() == null || ladder.goesOn());
    }

    private Advice advice(Advised step, LadderStanding ladder) {
        return new Advice(name(), step.name(), ladder.ladderId());
    }

    private Stream<Reaction> recommend(NextStep step, LadderStanding ladder, Occasion occasion) {
        var body = new TreeMap<String, Object>();
        body.put("ladderId", ladder.ladderId().value());
        if (step.command().equals("EnterStage") && step.stage() != null) {
            body.put("stage", step.stage());
        }
        var soon = TimeToAct.RESPONSE_STEP.from(occasion.at(), occasion.terms(ladder.agreementId()));
        var confirms = step.command().equals(CONFIRM);
        var due = Optional.ofNullable(confirms ? ladder.checkBy() : ladder.stageDue()).filter(each -> each.isAfter(soon)).orElse(soon);
        return advice(Advised.of(step), ladder).recommend(occasion, confirms ? Mandate.CHIEF_MONITOR : Mandate.CELL_DIRECTOR, new PreparedCommand(step.command(), body),
                step.why(), due, ladder.marking());
    }
}

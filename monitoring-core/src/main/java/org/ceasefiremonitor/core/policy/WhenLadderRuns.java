package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.guarantee.ladder.DiplomaticWarningIssued;
import org.ceasefiremonitor.core.guarantee.ladder.LadderEvent;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStoodDown;
import org.ceasefiremonitor.core.guarantee.ladder.NextStep;
import org.ceasefiremonitor.core.guarantee.ladder.Rung;
import org.ceasefiremonitor.core.guarantee.ladder.StageEntered;
import org.ceasefiremonitor.core.guarantee.ladder.StageEntryDeclined;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Steps of a response (domain reference, section 5.4, P12b): while a ladder runs, the cell is recommended what comes next: the warning, the next stage
 * while the attack goes on, the end once it has ceased. Nothing of it is done by the system.
 */
public final class WhenLadderRuns implements Policy<LadderEvent> {

    private static final List<String> STEPS = List.of("IssueWarning", "EnterStage", "StandLadderDown");

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
        var ladder = occasion.directory().find(event.ladderId(), LadderStanding.class);
        if (ladder.isEmpty()) {
            return List.of();
        }
        var done = switch (event) {
            case DiplomaticWarningIssued e -> "IssueWarning";
            case StageEntered e -> "EnterStage";
            case LadderStoodDown e -> "StandLadderDown";
            default -> null;
        };
        var next = ladder.get().recommended().map(NextStep::command).orElse(null);
        var changed = event instanceof StageEntryDeclined declined && declined.forAll();
        return Stream.concat(STEPS.stream().flatMap(step -> {
            var advice = advice(step, ladder.get());
            return step.equals(done) ? advice.taken(occasion) : !step.equals(next) || changed ? advice.lapsed(occasion, "It no longer comes next.") : Stream.empty();
        }), ladder.get().recommended().stream().filter(step -> STEPS.contains(step.command()) && !step.command().equals(done) && !changed)
                .flatMap(step -> recommend(step, ladder.get(), occasion))).toList();
    }

    private Advice advice(String step, LadderStanding ladder) {
        return new Advice(name(), step, ladder.ladderId());
    }

    private Stream<Reaction> recommend(NextStep step, LadderStanding ladder, Occasion occasion) {
        var body = new TreeMap<String, Object>();
        body.put("ladderId", ladder.ladderId().value());
        if (step.command().equals("EnterStage") && step.stage() != null) {
            body.put("stage", step.stage());
        }
        var soon = TimeToAct.RESPONSE_STEP.from(occasion.at(), occasion.terms(ladder.agreementId()));
        var due = ladder.awaited().map(Rung::due).filter(each -> each.isAfter(soon)).orElse(soon);
        return advice(step.command(), ladder).recommend(occasion, Mandate.CELL_DIRECTOR, new PreparedCommand(step.command(), body), step.why(), due, ladder.marking());
    }
}

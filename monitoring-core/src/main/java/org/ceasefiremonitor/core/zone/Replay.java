package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;
import org.ceasefiremonitor.core.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a zone would make of reports that come in again, one after the other, under terms of one's choice. Each is taken as it stands now, at
 * the instant at which it was first recorded; nothing is counted before the first. It is mutable and belongs to one thread at a time.
 */
public final class Replay {

    private final ZoneDefinition zone;
    private final AgreementTerms terms;
    private final ZoneTallies tallies = new ZoneTallies();
    /** What people established is not played again, on detections as little as on reports. */
    private final CountedViolations counted = new CountedViolations(tallies, List.of());
    private final List<LevelChange> changes = new ArrayList<>();
    private AlertLevel level = AlertLevel.CALM;
    private @Nullable Instant couldFallAt;

    /**
     * A zone in which nothing was reported yet.
     *
     * @param terms by which reports are judged and the alert level moves
     */
    public Replay(ZoneDefinition zone, AgreementTerms terms) {
        this.zone = zone;
        this.terms = terms;
    }

    /**
     * The alert level became another.
     *
     * @param at        when
     * @param to        the level from then on
     * @param threshold id of the threshold that raised or holds it, else of the one that ceased to; absent if no rules were in force
     * @param count     reported violations that the threshold counted
     */
    public record LevelChange(Instant at, AlertLevel to, @Nullable String threshold, long count) {
    }

    /**
     * Takes the next report.
     *
     * @param recordedAt when it was first recorded; not before that of the report before
     * @return how it is judged; nothing if the zone does not count it
     */
    public Optional<Assessment> take(Report report, Instant recordedAt) {
        passTo(recordedAt);
        var assessment = Hindsight.judge(report, zone, terms);
        assessment.ifPresent(judged -> {
            tallies.count(Tallied.of(report, judged), recordedAt);
            evaluate(recordedAt);
        });
        return assessment;
    }

    /** Lets time pass, by which alone the level can fall. */
    public void passTo(Instant at) {
        while (couldFallAt != null && !couldFallAt.isAfter(at)) {
            evaluate(couldFallAt);
        }
    }

    /** Changes of the alert level so far, in order of time. */
    public List<LevelChange> changes() {
        return List.copyOf(changes);
    }

    private void evaluate(Instant at) {
        var thresholds = thresholds(at);
        var evaluation = AlertEvaluation.of(thresholds, counted, level, at);
        if (evaluation.level() != level) {
            level = evaluation.level();
            changes.add(new LevelChange(at, level, evaluation.threshold(), evaluation.count()));
        }
        couldFallAt = AlertEvaluation.couldFallAt(thresholds, counted, level, at);
    }

    private List<AlertThreshold> thresholds(Instant at) {
        return terms.alertRulesAt(at).map(adopted -> adopted.rules().thresholds()).orElse(List.of());
    }
}

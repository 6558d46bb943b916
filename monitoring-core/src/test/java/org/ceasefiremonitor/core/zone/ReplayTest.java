package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.AlertRules;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.SeverityRules;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.ceasefiremonitor.core.zone.Replay.LevelChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under the adopted rules a replay comes to what the zone itself had decided; under others to what these say. */
class ReplayTest {

    private final Field field = Story.inForce();
    private final Random random = new Random(11);

    @BeforeEach
    void some_weeks_pass() {
        field.send(Story.designate(1));
        for (int n = 0; n < 300; n++) {
            field.later(Duration.ofMinutes(1 + random.nextInt(300)));
            reassess();
            var observed = field.now().minus(Duration.ofMinutes(random.nextInt(2000))).toString();
            field.send(new ReportViolation(Story.violation(n), null, Story.said(StatedPlace.at(Story.inside(1)), StatedInterval.of(observed), Kind.SHOT,
                    random.nextInt(5) == 0 ? WeaponClass.ARTILLERY_GE_100 : WeaponClass.SMALL_ARMS, Side.UNKNOWN)));
        }
    }

    /** As the node does when time alone may have lowered the level. */
    private void reassess() {
        var reached = field.now();
        for (var due = due(); due != null && !due.isAfter(reached); due = due()) {
            field.at(due).send(new ReassessAlertLevel(Story.zone(1)));
        }
        field.at(reached);
    }

    private Instant due() {
        return field.log().stream().filter(AlertEvent.class::isInstance).reduce((before, last) -> last).map(event ->
                event instanceof AlertLevelChanged changed ? changed.reassessAt() : ((AlertLevelReassessed) event).reassessAt()).orElse(null);
    }

    private List<ViolationReported> reported() {
        return field.log().stream().filter(ViolationReported.class::isInstance).map(ViolationReported.class::cast).toList();
    }

    private AgreementTerms terms() {
        return field.directory().find(Story.AGREEMENT, AgreementTerms.class).orElseThrow();
    }

    private Replay replay(AgreementTerms terms) {
        return new Replay(field.definition(Story.zone(1)), terms);
    }

    @Test
    void the_adopted_rules_lead_to_what_the_zone_decided() {
        var replay = replay(terms());
        for (var event : reported()) {
            assertThat(replay.take(event.report(), event.decidedAt())).contains(event.assessment());
        }
        var decided = new ArrayList<LevelChange>();
        for (var event : field.log()) {
            if (event instanceof AlertLevelChanged changed) {
                decided.add(new LevelChange(changed.decidedAt(), changed.to(), changed.threshold(), changed.count()));
            }
        }
        assertThat(decided).hasSizeGreaterThan(5);
        assertThat(replay.changes()).isEqualTo(decided);
    }

    @Test
    void other_rules_lead_to_what_they_say() {
        var otherwise = terms().under(new SeverityRules(Severity.S3, List.of()),
                new AlertRules(List.of(new AlertThreshold("first", AlertLevel.HIGH, 24, Severity.S3, 1, 1))));
        var replay = replay(otherwise);
        for (var event : reported()) {
            assertThat(replay.take(event.report(), event.decidedAt())).hasValueSatisfying(judged -> {
                assertThat(judged.severity()).isEqualTo(Severity.S3);
                assertThat(judged.severityVersion()).as("nobody has adopted it").isZero();
            });
        }
        assertThat(replay.changes()).isNotEmpty().allSatisfy(change -> assertThat(change.threshold()).isEqualTo("first"))
                .extracting(LevelChange::to).startsWith(AlertLevel.HIGH).doesNotContain(AlertLevel.WATCH, AlertLevel.ELEVATED);
        replay.passTo(field.now().plus(Duration.ofDays(2)));
        assertThat(replay.changes().getLast().to()).isEqualTo(AlertLevel.CALM);
    }
}

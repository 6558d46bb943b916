package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.zone.Story.ASTORIA;
import static org.ceasefiremonitor.core.zone.Story.BORDURIA;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.inside;
import static org.ceasefiremonitor.core.zone.Story.said;
import static org.ceasefiremonitor.core.zone.Story.violation;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.agreement.AgreementEvent;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.junit.jupiter.api.Test;

/** Parties are data: swapping them in everything that goes in swaps them in everything that comes out, and nothing else. */
class EvenHandedTest {

    private static List<Event> story(ParticipantId one, ParticipantId other) {
        var field = new Field().given(Story.agreement(Story.AGREEMENT, Story.IN_FORCE, one, other).toArray(AgreementEvent[]::new));
        IntStream.range(0, 2).forEach(n -> field.send(designate(n)));
        field.send(new AttachRestriction(zone(0), "no-tanks", WeaponClass.TANK, null, null, one, Story.IN_FORCE, null));
        field.later(Duration.ofHours(1));
        for (int n = 0; n < 24; n++) {
            var side = n % 3 == 0 ? one : other;
            field.send(new ReportViolation(violation(n), null, said(StatedPlace.at(inside(n % 2)), StatedInterval.of("2026-03-01T10:00Z"),
                    n % 5 == 0 ? Kind.EXPLOSION : Kind.SHOT, n % 4 == 0 ? WeaponClass.TANK : WeaponClass.SMALL_ARMS, side.value())));
        }
        field.send(new CorrectViolation(violation(4), null, said(StatedPlace.at(inside(1)), StatedInterval.of("2026-03-01T10:00Z"),
                Kind.SHOT, WeaponClass.TANK, one.value()), "The other bank."));
        field.send(new RetractViolation(violation(5), "Thunder."));
        return field.log();
    }

    @Test
    void swapping_the_parties_swaps_the_outcome() {
        var outcome = story(ASTORIA, BORDURIA).toString();
        var swapped = story(BORDURIA, ASTORIA).toString();

        assertThat(swapped).isNotEqualTo(outcome);
        assertThat(swapped.replace("astoria", "?").replace("borduria", "astoria").replace("?", "borduria")).isEqualTo(outcome);
        assertThat(outcome).contains("AlertLevelChanged", "no-tanks", "side=astoria", "side=borduria");
    }
}

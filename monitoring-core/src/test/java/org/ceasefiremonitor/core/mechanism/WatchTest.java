package org.ceasefiremonitor.core.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.AssetStanding.Compromise;
import org.ceasefiremonitor.core.mechanism.AssetStanding.Condition;
import org.ceasefiremonitor.core.mechanism.AssetStanding.State;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When an asset looked, and when it did not. */
class WatchTest {

    private static final Footprint HILL = new Footprint(new Position(31.5, 48.25), 8000);
    private static final Footprint BRIDGE = new Footprint(new Position(31.75, 48.25), 6000);

    private static Instant hour(int hour) {
        return Instant.EPOCH.plusSeconds(3600L * hour);
    }

    private static Condition condition(int hour, State state, @Nullable Footprint footprint) {
        return new Condition(hour(hour), state, footprint, null);
    }

    private static AssetStanding asset(List<Condition> conditions, List<Compromise> compromises) {
        return new AssetStanding(new AssetId("camera-1"), 1, AssetKind.CAMERA, "Camera 1", new ParticipantId("cordia"), HILL, hour(0), conditions,
                compromises, State.OPERATIONAL);
    }

    @Test
    void an_asset_looks_from_its_activation_to_its_retirement_but_for_its_gaps() {
        var asset = asset(List.of(condition(1, State.CALIBRATED, null), condition(2, State.OPERATIONAL, null), condition(4, State.JAMMED, null),
                condition(5, State.DEGRADED, null), condition(7, State.DEGRADED, BRIDGE), condition(9, State.OFFLINE, null),
                condition(10, State.CALIBRATED, null), condition(11, State.OPERATIONAL, null), condition(12, State.RETIRED, null)),
                List.of(new Compromise(hour(3), hour(6), "A stranger set its clock.")));

        assertThat(Watch.of(asset)).containsExactly(new Watch(hour(2), hour(3), HILL, Sight.SEEING), new Watch(hour(3), hour(6), HILL, Sight.COMPROMISED),
                new Watch(hour(6), hour(7), HILL, Sight.DEGRADED), new Watch(hour(7), hour(9), BRIDGE, Sight.DEGRADED),
                new Watch(hour(9), hour(10), BRIDGE, Sight.OUTAGE), new Watch(hour(10), hour(11), BRIDGE, Sight.CALIBRATION),
                new Watch(hour(11), hour(12), BRIDGE, Sight.SEEING));
    }

    @Test
    void an_asset_that_was_never_activated_was_never_on_watch() {
        assertThat(Watch.of(asset(List.of(condition(1, State.CALIBRATED, BRIDGE)), List.of(new Compromise(hour(0), null, "Stolen."))))).isEmpty();
    }

    @Test
    void a_watch_without_an_end_lasts() {
        assertThat(Watch.of(asset(List.of(condition(2, State.OPERATIONAL, null)), List.of(new Compromise(hour(5), null, "Stolen.")))))
                .containsExactly(new Watch(hour(2), hour(5), HILL, Sight.SEEING), new Watch(hour(5), null, HILL, Sight.COMPROMISED));
    }

    /** Asked hour by hour, without any span: the latest condition tells, unless the hour lies in a compromise. */
    @Test
    void at_each_hour_the_watch_says_what_the_conditions_and_compromises_of_that_hour_say() {
        var random = new Random(20260303);
        for (int round = 0; round < 300; round++) {
            var conditions = new ArrayList<Condition>();
            for (int hour = 1; hour < 30; hour += random.nextInt(4)) {
                conditions.add(condition(hour, List.of(State.CALIBRATED, State.OPERATIONAL, State.DEGRADED, State.JAMMED, State.OFFLINE).get(random.nextInt(5)),
                        random.nextInt(4) == 0 ? BRIDGE : null));
            }
            int from = random.nextInt(30);
            var compromises = List.of(new Compromise(hour(from), random.nextBoolean() ? null : hour(from + 1 + random.nextInt(5)), "Stolen."));
            var watches = Watch.of(asset(conditions, compromises));
            for (int hour = 0; hour < 40; hour++) {
                var at = hour(hour);
                var told = watches.stream().filter(watch -> !at.isBefore(watch.from()) && (watch.until() == null || at.isBefore(watch.until()))).toList();
                var before = conditions.stream().filter(condition -> !condition.at().isAfter(at)).toList();
                if (before.stream().noneMatch(condition -> condition.state() != State.CALIBRATED)) {
                    assertThat(told).isEmpty();
                } else {
                    assertThat(told).hasSize(1);
                    var doubted = compromises.getFirst().meets(at, at.plusNanos(1000));
                    assertThat(told.getFirst().sight()).isEqualTo(doubted ? Sight.COMPROMISED : switch (before.getLast().state()) {
                        case OPERATIONAL -> Sight.SEEING;
                        case OFFLINE -> Sight.OUTAGE;
                        case CALIBRATED -> Sight.CALIBRATION;
                        default -> Sight.valueOf(before.getLast().state().name());
                    });
                    assertThat(told.getFirst().footprint())
                            .isEqualTo(before.stream().anyMatch(condition -> condition.footprint() != null) ? BRIDGE : HILL);
                }
            }
        }
    }
}

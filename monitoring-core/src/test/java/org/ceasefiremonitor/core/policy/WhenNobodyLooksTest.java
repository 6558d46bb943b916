package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.coordination.CellEstablished;
import org.ceasefiremonitor.core.coordination.WatchOpened;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.mechanism.AssetActivated;
import org.ceasefiremonitor.core.mechanism.AssetCalibrated;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.AssetDefinitionEvent;
import org.ceasefiremonitor.core.mechanism.AssetHealthChanged;
import org.ceasefiremonitor.core.mechanism.AssetInterferenceReported;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.AssetMoved;
import org.ceasefiremonitor.core.mechanism.AssetRegistered;
import org.ceasefiremonitor.core.mechanism.AssetRetired;
import org.ceasefiremonitor.core.mechanism.Footprint;
import org.ceasefiremonitor.core.mechanism.Health;
import org.ceasefiremonitor.core.mechanism.Interference;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.zone.CeasefireZoneDesignated;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P20b: where nobody looks any more is told to contributors and cells. */
class WhenNobodyLooksTest {

    private static final AssetId CAMERA = new AssetId("camera-1");
    private static final AssetId RADAR = new AssetId("radar-1");
    private static final Instant LATELY = AT.minus(Duration.ofMinutes(1));
    private static final Footprint BRIDGE = new Footprint(new Position(0.5, 0.5), 5000);
    private static final Footprint FAR = new Footprint(new Position(5, 5), 5000);

    private static CeasefireZoneDesignated zone(String id, Marking marking) {
        return new CeasefireZoneDesignated(new ZoneId(id), ACCORD, id, ZoneKind.BUFFER, "UTC", Boundary.polygon(0, 0, 1, 0, 1, 1, 0, 1, 0, 0),
                AT.minus(Duration.ofDays(9)), "annex", marking, AT);
    }

    private static Reacting watching(AssetId asset, Footprint footprint, Reacting log) {
        return log.happens(new AssetRegistered(asset, AssetKind.CAMERA, asset.value(), DALMARK, footprint, AT.minus(Duration.ofDays(3))))
                .happens(new AssetCalibrated(asset, AT.minus(Duration.ofDays(2)), "m")).happens(new AssetActivated(asset, AT.minus(Duration.ofDays(1))));
    }

    private static Reacting log(Marking zone) {
        return watching(CAMERA, BRIDGE, new Reacting(new WhenNobodyLooks(), Cast.inForce()).happens(zone("bridge", zone))
                .happens(new CellEstablished(new CellId("cell-1"), "Cell", "Paris", "h", BORDURIA, ACCORD, AT, Marking.GREEN))
                .happens(new WatchOpened(new CellId("cell-1"), 1, BORDURIA, "officer-1", AT, Marking.GREEN)));
    }

    static Stream<AssetDefinitionEvent> ends() {
        return Stream.of(new AssetHealthChanged(CAMERA, LATELY, Health.OFFLINE, "dark"), new AssetInterferenceReported(CAMERA, LATELY, Interference.JAMMING, null),
                new AssetCalibrated(CAMERA, LATELY, "anew"), new AssetMoved(CAMERA, LATELY, FAR), new AssetRetired(CAMERA, LATELY, "old"),
                new AssetCompromised(CAMERA, LATELY, null, "A stranger."));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void an_asset_that_stops_looking_leaves_a_hole_of_which_contributors_and_the_cell_are_told(AssetDefinitionEvent end) {
        var log = log(Marking.GREEN);
        assertThat(log.all()).isEmpty();
        assertThat(log.happens(end).notices()).allSatisfy(notice -> {
            assertThat(notice.agreementId()).isEqualTo(ACCORD);
            assertThat(notice.about()).isEqualTo(CAMERA.key());
            assertThat(notice.text()).contains("camera-1").contains("It lies in: bridge.");
        }).extracting(notice -> notice.to()).containsExactly(BORDURIA, DALMARK);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void there_is_no_hole_where_another_looks(AssetDefinitionEvent end) {
        assertThat(watching(RADAR, new Footprint(new Position(0.53, 0.5), 5000), log(Marking.GREEN)).happens(end).all()).isEmpty();
        assertThat(watching(RADAR, new Footprint(new Position(0.6, 0.5), 5000), log(Marking.GREEN)).happens(end).all()).as("but not at the middle").isNotEmpty();
    }

    @Test
    void nothing_is_told_of_what_was_not_looked_at_lies_in_no_zone_or_is_looked_at_again() {
        var log = log(Marking.GREEN).happens(new AssetHealthChanged(CAMERA, LATELY, Health.OFFLINE, null));
        assertThat(log.all()).isNotEmpty();
        assertThat(log.happens(new AssetRetired(CAMERA, AT, "old")).all()).as("it did not look").isEmpty();
        assertThat(watching(RADAR, FAR, log(Marking.GREEN)).happens(new AssetRetired(RADAR, LATELY, "old")).all()).as("no zone").isEmpty();
        assertThat(log(Marking.GREEN).happens(new AssetHealthChanged(CAMERA, LATELY, Health.DEGRADED, "fog")).all()).as("it looks").isEmpty();
        assertThat(log(Marking.GREEN).happens(new AssetCompromised(CAMERA, AT.minus(Duration.ofHours(2)), AT.minus(Duration.ofHours(1)), "Then.")).all())
                .as("over by now").isEmpty();
        assertThat(log(new Marking(Tlp.AMBER, List.of(DALMARK))).happens(new AssetRetired(CAMERA, LATELY, "old")).all()).as("not all may see the zone").isEmpty();
    }
}

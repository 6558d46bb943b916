package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ceasefiremonitor.core.zone.Story.AGREEMENT;
import static org.ceasefiremonitor.core.zone.Story.ASTORIA;
import static org.ceasefiremonitor.core.zone.Story.BORDURIA;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.inside;
import static org.ceasefiremonitor.core.zone.Story.report;
import static org.ceasefiremonitor.core.zone.Story.said;
import static org.ceasefiremonitor.core.zone.Story.square;
import static org.ceasefiremonitor.core.zone.Story.violation;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.agreement.AgreementEvent;
import org.ceasefiremonitor.core.agreement.CeasefireTerminated;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.ProvisionSuspended;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue;
import org.ceasefiremonitor.core.agreement.ViolationCatalogueAdopted;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.AssetRegistered;
import org.ceasefiremonitor.core.mechanism.AssetStruck;
import org.ceasefiremonitor.core.mechanism.Footprint;
import org.ceasefiremonitor.core.place.Bearing;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Casualties;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportingTest {

    private final Field field = Story.inForce();

    @BeforeEach
    void three_zones_in_a_row() {
        IntStream.range(0, 3).forEach(n -> field.send(designate(n)));
    }

    private ViolationReported reported(Object command) {
        return (ViolationReported) field.send(command).getFirst();
    }

    private static ReportViolation at(int number, StatedPlace place, String from) {
        return new ReportViolation(violation(number), null,
                said(place, StatedInterval.of(from), Kind.SHOT, WeaponClass.SMALL_ARMS, Side.UNKNOWN));
    }

    private static ReportViolation of(int number, Kind kind, WeaponClass weapon, String side) {
        return new ReportViolation(violation(number), null,
                said(StatedPlace.at(inside(1)), StatedInterval.of("2026-03-01T10:00Z"), kind, weapon, side));
    }

    @Test
    void a_report_is_recorded_in_the_zone_that_holds_its_place() {
        var events = field.send(report(1, 1, "2026-02-28T10:20Z"));

        assertThat(events).singleElement().isInstanceOfSatisfying(ViolationReported.class, event -> {
            assertThat(event.violationId()).isEqualTo(violation(1));
            assertThat(event.zoneId()).isEqualTo(zone(1));
            assertThat(event.zones()).containsExactly(zone(1));
            assertThat(event.revision()).isEqualTo(1);
            assertThat(event.decidedAt()).isEqualTo(field.now());
            assertThat(event.visibility()).isEqualTo(Marking.GREEN);
            assertThat(event.places()).isEqualTo("zone/z1");
            assertThat(event.report().observed().from()).isEqualTo("2026-02-28T10:20:00Z");
            assertThat(event.assessment()).isEqualTo(new Assessment(KindClass.VIOLATION, "P1", Severity.S1, "otherwise", AGREEMENT, 1, 1,
                    List.of(), List.of()));
        });
        assertThat(field.tallies(zone(1)).total())
                .isEqualTo(new Tally(Map.of(Kind.SHOT, 1L), Map.of(Severity.S1, 1L), Map.of("UNKNOWN", 1L), Map.of()));
    }

    @Test
    void a_point_on_a_common_border_belongs_to_both_zones_which_are_named_in_id_order() {
        var events = field.send(at(1, StatedPlace.at(new Position(31, 48.5)), "2026-03-01T10:00Z"));

        assertThat(events).extracting(event -> ((ViolationReported) event).zoneId()).containsExactly(zone(0), zone(1));
        assertThat(events).allSatisfy(event -> assertThat(((ViolationReported) event).zones()).containsExactly(zone(0), zone(1)));
    }

    @Test
    void a_bearing_is_judged_by_the_middle_of_its_range() {
        var place = new StatedPlace(null, null, new Bearing(90, 60_000, 80_000), null, null);

        var event = reported(at(1, place, "2026-03-01T10:00Z"));

        assertThat(event.zoneId()).isEqualTo(zone(1));
        assertThat(event.report().place().uncertaintyM()).isCloseTo(10_000, within(1e-6));
        assertThat(event.report().place().bearing()).isEqualTo(place.bearing());
    }

    @Test
    void uncertainty_that_crosses_the_boundary_is_flagged() {
        var near = new Position(31.01, 48.5); // some 738 m east of the border of zone 0

        assertThat(reported(at(1, new StatedPlace(near, null, null, 700.0, null), "2026-03-01T10:00Z")).assessment().flags()).isEmpty();
        assertThat(reported(at(2, new StatedPlace(near, null, null, 800.0, null), "2026-03-01T10:00Z")).assessment().flags())
                .containsExactly(AssessmentFlag.UNCERTAINTY_CROSSES_BOUNDARY);
    }

    @Test
    void a_date_means_the_whole_day_in_the_time_zone_of_the_zone() {
        var east = new DesignateCeasefireZone(new ZoneId("east"), AGREEMENT, "East", ZoneKind.BUFFER, "Asia/Tokyo",
                Boundary.polygon(60, 48, 61, 48, 61, 49, 60, 49), Story.IN_FORCE, "Letter", null);
        field.send(east);

        assertThat(reported(report(1, 1, "2026-02-20")).report().observed().from()).isEqualTo("2026-02-19T22:00:00Z");
        var event = reported(at(2, StatedPlace.at(new Position(60.5, 48.5)), "2026-02-20"));
        assertThat(event.report().observed().from()).isEqualTo("2026-02-19T15:00:00Z");
        assertThat(event.report().observed().timeZone()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void a_time_with_an_offset_is_shown_in_the_time_zone_of_the_zone_and_in_utc_where_zones_differ() {
        field.send(new DesignateCeasefireZone(new ZoneId("east"), AGREEMENT, "East", ZoneKind.BUFFER, "Asia/Tokyo",
                Boundary.polygon(60, 48, 61, 48, 61, 49, 60, 49), Story.IN_FORCE, "Letter", null));
        field.send(new DesignateCeasefireZone(new ZoneId("over"), AGREEMENT, "Over", ZoneKind.NO_FLY, "Asia/Tokyo", square(1),
                Story.IN_FORCE, "Letter", null));

        assertThat(reported(at(1, StatedPlace.at(new Position(60.5, 48.5)), "2026-02-20T10:00Z")).report().observed().timeZone()).isEqualTo("Asia/Tokyo");
        assertThat(reported(report(2, 0, "2026-02-20T10:00Z")).report().observed().timeZone()).isEqualTo("Europe/Kyiv");
        assertThat(reported(report(3, 1, "2026-02-20T10:00Z")).report().observed().timeZone()).isEqualTo("UTC");
        assertThat(reported(new ReportViolation(violation(4), List.of(zone(1)), said(1, "2026-02-20T10:00Z"))).report().observed().timeZone())
                .isEqualTo("Europe/Kyiv");
    }

    @Test
    @Provokes("ZON-15")
    void a_local_time_is_clear() {
        field.send(new DesignateCeasefireZone(new ZoneId("over"), AGREEMENT, "Over", ZoneKind.NO_FLY, "Asia/Tokyo", square(1),
                Story.IN_FORCE, "Letter", null));

        field.refuses(report(1, 1, "2026-02-20"), ZoneRule.LOCAL_TIME_CLEAR);
        field.at("2026-04-01T12:00:00Z").refuses(report(1, 0, "2026-03-29T03:30"), ZoneRule.LOCAL_TIME_CLEAR);
        var named = new ReportViolation(violation(1), List.of(zone(1)), said(1, "2026-02-20"));
        assertThat(reported(named).report().observed().timeZone()).isEqualTo("Europe/Kyiv");
        field.send(report(2, 1, "2026-02-20T10:00Z"));
        field.send(new ReportViolation(violation(3), null, said(StatedPlace.at(inside(1)),
                new StatedInterval("2026-02-20", null, null, "UTC"), Kind.SHOT, WeaponClass.SMALL_ARMS, Side.UNKNOWN)));
    }

    @Test
    @Provokes("ZON-14")
    void times_in_the_future_are_refused_beyond_a_tolerance() {
        field.send(report(1, 1, "2026-03-01T12:05:00Z"));
        field.refuses(report(2, 1, "2026-03-01T12:05:01Z"), ZoneRule.NOT_FROM_THE_FUTURE);
        field.send(report(3, 1, "2026-03-01"));
        field.refuses(report(4, 1, "2026-03-02"), ZoneRule.NOT_FROM_THE_FUTURE);
        field.refuses(new ReportViolation(violation(5), null, said(StatedPlace.at(inside(1)),
                new StatedInterval("2026-02-28", "2026-03-02", null, null), Kind.SHOT, WeaponClass.SMALL_ARMS, Side.UNKNOWN)),
                ZoneRule.NOT_FROM_THE_FUTURE);
    }

    @Test
    @Provokes({"ZON-16", "ZON-17"})
    void outside_every_zone_is_told_from_not_in_force() {
        var nowhere = StatedPlace.at(new Position(10, 10));

        field.refuses(at(1, nowhere, "2026-03-01T10:00Z"), ZoneRule.PLACE_IN_A_ZONE);
        field.refuses(report(1, 1, "2025-12-31T23:59:59Z"), ZoneRule.ZONE_IN_FORCE);
        field.refuses(at(1, nowhere, "2025-12-31T23:59:59Z"), ZoneRule.ZONE_IN_FORCE);
        field.send(report(1, 1, "2026-01-01T00:00:00Z"));
    }

    @Test
    @Provokes("ZON-16")
    void a_zone_counts_nothing_while_it_is_suspended_or_after_it_ended_or_before_it_was_designated() {
        field.send(new SuspendZone(zone(1), "Repairs."));
        field.later(Duration.ofHours(1)).send(new ReinstateZone(zone(1), "Done."));
        field.later(Duration.ofHours(1)).send(new EndZone(zone(1), "Replaced."));
        field.send(new DesignateCeasefireZone(new ZoneId("late"), AGREEMENT, "Late", ZoneKind.BUFFER, null,
                Boundary.polygon(60, 48, 61, 48, 61, 49, 60, 49), Instant.parse("2026-02-01T00:00:00Z"), "Letter", null));

        field.later(Duration.ofHours(1));
        field.send(report(1, 1, "2026-03-01T11:59:59Z"));
        field.refuses(report(2, 1, "2026-03-01T12:00:00Z"), ZoneRule.ZONE_IN_FORCE);
        field.refuses(report(2, 1, "2026-03-01T12:59:59Z"), ZoneRule.ZONE_IN_FORCE);
        field.send(report(2, 1, "2026-03-01T13:59:59Z"));
        field.refuses(report(3, 1, "2026-03-01T14:00:00Z"), ZoneRule.ZONE_IN_FORCE);
        field.refuses(at(4, StatedPlace.at(new Position(60.5, 48.5)), "2026-01-31T23:59:59Z"), ZoneRule.ZONE_IN_FORCE);
        field.send(at(4, StatedPlace.at(new Position(60.5, 48.5)), "2026-02-01T00:00:00Z"));
    }

    @Test
    @Provokes("ZON-16")
    void a_zone_is_in_force_only_with_its_agreement() {
        field.given(new CeasefireTerminated(AGREEMENT, Instant.parse("2026-02-01T00:00:00Z"), "Ended."));

        field.send(report(1, 1, "2026-01-31T23:59:59Z"));
        field.refuses(report(2, 1, "2026-02-01T00:00:00Z"), ZoneRule.ZONE_IN_FORCE);
    }

    @Test
    void only_zones_in_force_are_found() {
        field.send(designate(new ZoneId("over"), square(1)));
        field.send(new SuspendZone(zone(1), "Repairs."));

        assertThat(field.later(Duration.ofHours(2)).send(report(1, 1, "2026-03-01T13:00:00Z"))).singleElement()
                .isInstanceOfSatisfying(ViolationReported.class, event -> assertThat(event.zoneId()).isEqualTo(new ZoneId("over")));
    }

    @Test
    @Provokes({"ZON-18", "ZON-19", "ZON-20"})
    void zones_that_are_named_must_exist_be_in_force_and_hold_the_place() {
        field.send(new EndZone(zone(2), "Replaced."));
        var said = said(1, "2026-03-01T12:00:00Z");

        field.refuses(new ReportViolation(violation(1), List.of(zone(9)), said), ZoneRule.NAMED_ZONE_KNOWN);
        field.refuses(new ReportViolation(violation(1), List.of(zone(2)), said), ZoneRule.NAMED_ZONE_IN_FORCE);
        field.refuses(new ReportViolation(violation(1), List.of(zone(0)), said), ZoneRule.NAMED_ZONE_HOLDS_PLACE);
        field.refuses(new ReportViolation(violation(1), List.of(zone(0), zone(1)), said), ZoneRule.NAMED_ZONE_HOLDS_PLACE);
        field.send(new ReportViolation(violation(1), List.of(zone(1)), said));
    }

    @Test
    void naming_a_zone_leaves_the_others_out() {
        field.send(designate(new ZoneId("over"), square(1)));

        assertThat(field.send(new ReportViolation(violation(1), List.of(zone(1)), said(1, "2026-03-01T10:00Z")))).hasSize(1);
        assertThat(field.send(report(2, 1, "2026-03-01T10:00Z"))).hasSize(2);
    }

    @Test
    @Provokes("ZON-21")
    void a_report_concerns_at_most_32_zones() {
        IntStream.range(100, 131).forEach(n -> field.send(designate(zone(n), square(1))));
        assertThat(field.send(report(1, 1, "2026-03-01T10:00Z"))).hasSize(32);
        field.send(designate(zone(131), square(1)));

        field.refuses(report(2, 1, "2026-03-01T10:00Z"), ZoneRule.ZONES_FEW_ENOUGH);
    }

    @Test
    @Provokes("ZON-13")
    void the_side_is_a_party_or_one_of_two_words() {
        for (var side : List.of(ASTORIA.value(), BORDURIA.value(), Side.BUFFER, Side.UNKNOWN)) {
            field.send(of(side.length() * 100, Kind.SHOT, WeaponClass.SMALL_ARMS, side));
        }
        field.refuses(of(9, Kind.SHOT, WeaponClass.SMALL_ARMS, "caldonia"), ZoneRule.SIDE_KNOWN);
    }

    @Test
    void the_side_may_be_a_party_to_any_of_the_agreements_that_are_concerned() {
        var other = new AgreementId("coast-2026");
        field.given(Story.agreement(other, Story.IN_FORCE, new ParticipantId("caldonia"), ASTORIA).toArray(AgreementEvent[]::new));
        field.send(new DesignateCeasefireZone(new ZoneId("coast"), other, "Coast", ZoneKind.MARITIME, null, square(1), Story.IN_FORCE,
                "Letter", null));

        assertThat(field.send(of(1, Kind.SHOT, WeaponClass.SMALL_ARMS, "caldonia"))).hasSize(2);
    }

    @Test
    void what_the_catalogue_does_not_list_is_an_observation_without_severity() {
        var overflight = reported(of(1, Kind.OVERFLIGHT, WeaponClass.UAV_RECON, Side.UNKNOWN)).assessment();
        var heat = reported(of(2, Kind.HEAT, WeaponClass.UNKNOWN, Side.UNKNOWN)).assessment();

        assertThat(overflight).isEqualTo(heat)
                .isEqualTo(new Assessment(KindClass.OBSERVATION, null, null, null, AGREEMENT, 1, null, List.of(), List.of()));
        assertThat(field.tallies(zone(1)).total())
                .isEqualTo(new Tally(Map.of(), Map.of(), Map.of(), Map.of(Kind.OVERFLIGHT, 1L, Kind.HEAT, 1L)));
    }

    @Test
    void severity_is_the_highest_that_the_rules_propose() {
        assertThat(reported(of(1, Kind.SHOT, WeaponClass.ARTILLERY_GE_100, Side.UNKNOWN)).assessment().severityRule()).isEqualTo("heavy");
        var deadly = new StatedReport("patrol 7", Means.SEEN, null, StatedPlace.at(inside(1)), StatedInterval.of("2026-03-01T10:00Z"),
                Kind.SHOT, null, null, WeaponClass.ARTILLERY_GE_100, null, null, null, new Casualties(0, 1, 2), null, null, null, null,
                null, null);
        var assessment = reported(new ReportViolation(violation(2), null, deadly)).assessment();
        assertThat(assessment.severity()).isEqualTo(Severity.S3);
        assertThat(assessment.severityRule()).isEqualTo("deaths");
    }

    @Test
    @Provokes("ZON-31")
    void an_asset_that_a_report_names_is_registered() {
        var camera = new AssetId("camera-9");
        var plain = said(1, "2026-03-01T10:00Z");
        var stated = new StatedReport(plain.source(), plain.means(), null, plain.place(), plain.observed(), plain.kind(), null, null, null, null, null, null,
                null, null, null, null, null, null, null, camera);
        field.refuses(new ReportViolation(violation(1), null, stated), ZoneRule.ASSET_KNOWN);
        field.given(new AssetRegistered(camera, AssetKind.CAMERA, "Camera 9", Story.ASTORIA, new Footprint(inside(1), 500), field.now()));

        var reported = (ViolationReported) field.send(new ReportViolation(violation(1), null, stated)).getFirst();
        assertThat(reported.report().assetId()).isEqualTo(camera);
        field.given(new AssetStruck(camera, "Registered twice."));
        field.refuses(new ReportViolation(violation(2), null, stated), ZoneRule.ASSET_KNOWN);
    }

    @Test
    void a_suspended_provision_grounds_no_violation() {
        field.given(new ProvisionSuspended(AGREEMENT, "P1", Instant.parse("2026-02-20T00:00:00Z"), "Repairs."));

        assertThat(reported(report(1, 1, "2026-02-19T23:59Z")).assessment().classed()).isEqualTo(KindClass.VIOLATION);
        assertThat(reported(report(2, 1, "2026-02-20T00:00Z")).assessment().classed()).isEqualTo(KindClass.OBSERVATION);
    }

    @Test
    void an_act_is_judged_by_the_rules_and_the_drawing_of_its_beginning_and_a_change_within_is_flagged() {
        field.given(new ViolationCatalogueAdopted(AGREEMENT, 2, Instant.parse("2026-03-01T12:00:00Z"), new ViolationCatalogue(Map.of())));
        field.send(new RedrawZone(zone(1), Boundary.polygon(31, 48, 32, 48, 32, 48.25), null, "Letter"));
        field.later(Duration.ofDays(1));
        var interval = new StatedInterval("2026-03-01T11:00Z", "2026-03-01T12:00Z", null, null);

        var across = reported(new ReportViolation(violation(1), null,
                said(StatedPlace.at(inside(1)), interval, Kind.SHOT, WeaponClass.SMALL_ARMS, Side.UNKNOWN))).assessment();

        assertThat(across.catalogueVersion()).isEqualTo(1);
        assertThat(across.classed()).isEqualTo(KindClass.VIOLATION);
        assertThat(across.flags()).containsExactly(AssessmentFlag.RULES_CHANGED_WITHIN, AssessmentFlag.BOUNDARY_CHANGED_WITHIN);
        assertThat(reported(report(2, 1, "2026-03-01T11:59Z")).assessment().flags()).isEmpty();
        var after = reported(at(3, StatedPlace.at(new Position(31.9, 48.1)), "2026-03-01T12:00Z")).assessment();
        assertThat(after.catalogueVersion()).isEqualTo(2);
        assertThat(after.classed()).isEqualTo(KindClass.OBSERVATION);
    }

    @Test
    @Provokes("ZON-16")
    void a_redraw_moves_the_area_from_its_instant_on() {
        field.send(new RedrawZone(zone(1), square(40), null, "Letter"));
        field.later(Duration.ofHours(2));

        assertThat(reported(report(1, 1, "2026-03-01T11:59:59Z")).zoneId()).isEqualTo(zone(1));
        assertThat(reported(report(2, 40, "2026-03-01T12:00:00Z")).zoneId()).isEqualTo(zone(1));
        field.given(new CeasefireTerminated(AGREEMENT, Instant.parse("2026-03-01T13:00:00Z"), "Ended."));
        field.refuses(report(3, 40, "2026-03-01T13:00:00Z"), ZoneRule.ZONE_IN_FORCE);
    }

    @Test
    void a_corrected_drawing_holds_for_its_whole_time() {
        field.send(new CorrectZoneBoundary(zone(1), 1, square(40), "Wrong map sheet."));

        assertThat(reported(report(1, 40, "2026-01-05T00:00Z")).zoneId()).isEqualTo(zone(1));
    }

    @Test
    void a_restriction_is_touched_by_what_fits_everything_that_it_states() {
        field.send(new AttachRestriction(zone(1), "no-guns", WeaponClass.ARTILLERY_GE_100, null, null, null, Story.IN_FORCE, "P2"));
        field.send(new AttachRestriction(zone(1), "no-shots-b", null, Kind.SHOT, null, BORDURIA, Story.IN_FORCE, null));

        assertThat(reported(of(1, Kind.SHOT, WeaponClass.ARTILLERY_GE_100, "borduria")).assessment().restrictions())
                .containsExactly("no-guns", "no-shots-b");
        assertThat(reported(of(2, Kind.EXPLOSION, WeaponClass.ARTILLERY_GE_100, "astoria")).assessment().restrictions())
                .containsExactly("no-guns");
        var calm = reported(of(3, Kind.SHOT, WeaponClass.SMALL_ARMS, "astoria")).assessment();
        assertThat(calm.restrictions()).isEmpty();
        assertThat(calm.severity()).isEqualTo(Severity.S1);
        assertThat(reported(of(4, Kind.SHOT, WeaponClass.SMALL_ARMS, "borduria")).assessment())
                .extracting(Assessment::severity, Assessment::severityRule).containsExactly(Severity.S2, "forbidden");
    }

    @Test
    void a_restriction_that_rests_on_a_suspended_provision_or_was_lifted_is_not_touched() {
        field.send(new AttachRestriction(zone(1), "no-guns", WeaponClass.ARTILLERY_GE_100, null, null, null, Story.IN_FORCE, "P2"));
        field.given(new ProvisionSuspended(AGREEMENT, "P2", Instant.parse("2026-02-20T00:00:00Z"), "Repairs."));
        field.send(new AttachRestriction(zone(1), "no-shots", null, Kind.SHOT, null, null, Story.IN_FORCE, null));
        field.send(new LiftRestriction(zone(1), "no-shots", "Done."));
        field.later(Duration.ofHours(1));

        assertThat(reported(of(1, Kind.SHOT, WeaponClass.ARTILLERY_GE_100, Side.UNKNOWN)).assessment().restrictions())
                .containsExactly("no-shots");
        assertThat(reported(new ReportViolation(violation(2), null, said(1, "2026-03-01T12:00Z"))).assessment().restrictions()).isEmpty();
    }

    @Test
    @Provokes("ZON-17")
    void a_minimum_distance_reaches_beyond_the_boundary_for_what_it_forbids() {
        field.send(new AttachRestriction(zone(2), "guns-away", WeaponClass.ARTILLERY_GE_100, null, 15_000.0, null, Story.IN_FORCE, null));
        var outside = StatedPlace.at(new Position(33.1, 48.5)); // some 7.4 km east of zone 2
        var beyond = StatedPlace.at(new Position(33.3, 48.5)); // some 22 km east of it
        var interval = StatedInterval.of("2026-03-01T10:00Z");

        var gun = reported(new ReportViolation(violation(1), null,
                said(outside, interval, Kind.WEAPON_IN_ZONE, WeaponClass.ARTILLERY_GE_100, Side.UNKNOWN)));

        assertThat(gun.zoneId()).isEqualTo(zone(2));
        assertThat(gun.assessment().restrictions()).containsExactly("guns-away");
        assertThat(gun.assessment().flags()).containsExactly(AssessmentFlag.WITHIN_DISTANCE);
        field.refuses(new ReportViolation(violation(2), null,
                said(outside, interval, Kind.WEAPON_IN_ZONE, WeaponClass.MORTAR_LT_100, Side.UNKNOWN)), ZoneRule.PLACE_IN_A_ZONE);
        field.refuses(new ReportViolation(violation(2), null,
                said(beyond, interval, Kind.WEAPON_IN_ZONE, WeaponClass.ARTILLERY_GE_100, Side.UNKNOWN)), ZoneRule.PLACE_IN_A_ZONE);
    }
}

package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ceasefiremonitor.core.zone.Story.AGREEMENT;
import static org.ceasefiremonitor.core.zone.Story.BORDURIA;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.square;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.CeasefireTerminated;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ZoneChangesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Field field = Story.inForce();

    @Test
    void a_zone_is_designated_from_an_instant_that_may_lie_in_the_past() {
        var events = field.send(designate(0));

        assertThat(events).containsExactly(new CeasefireZoneDesignated(zone(0), AGREEMENT, "Zone z0", ZoneKind.LINE_OF_CONTACT,
                "Europe/Kyiv", square(0), Story.IN_FORCE, "Joint decision 1", Marking.CLEAR, field.now()));
        assertThat(phase("2025-12-31T23:59:59Z")).isEqualTo(ZonePhase.DESIGNATED);
        assertThat(phase("2026-01-01T00:00:00Z")).isEqualTo(ZonePhase.IN_FORCE);
    }

    private ZonePhase phase(String at) {
        return field.definition(zone(0)).phaseAt(Instant.parse(at), field.directory().find(AGREEMENT, AgreementTerms.class).orElseThrow());
    }

    @Test
    void without_an_effective_instant_a_zone_holds_from_its_decision() {
        field.send(new DesignateCeasefireZone(zone(0), AGREEMENT, "Mill", ZoneKind.BUFFER, "Asia/Tokyo", square(0), null, "Letter", null));

        assertThat(field.definition(zone(0)).designatedFrom()).isEqualTo(field.now());
        assertThat(field.definition(zone(0)).timeZone()).isEqualTo("Asia/Tokyo");
    }

    @Test
    @Provokes("ZON-01")
    void a_zone_needs_an_agreement() {
        field.refuses(new DesignateCeasefireZone(zone(0), new AgreementId("none"), "Mill", ZoneKind.BUFFER, null, square(0), null, "Letter",
                null), ZoneRule.AGREEMENT_KNOWN);
    }

    @Test
    @Provokes("ZON-02")
    void no_zone_is_designated_under_an_agreement_that_is_over() {
        field.send(designate(0));
        field.given(new CeasefireTerminated(AGREEMENT, field.now(), "Both Parties agreed to end it."));

        field.refuses(designate(1), ZoneRule.AGREEMENT_NOT_OVER);
        assertThat(phase("2026-03-01T12:00:00Z")).isEqualTo(ZonePhase.AGREEMENT_ENDED);
    }

    @Test
    @Provokes("ZON-03")
    void a_zone_that_ended_is_not_changed_but_a_drawing_of_it_is_corrected() {
        field.send(designate(0));
        field.send(new EndZone(zone(0), "Replaced."));

        field.refuses(new RedrawZone(zone(0), square(1), null, "Letter"), ZoneRule.ZONE_NOT_ENDED);
        field.refuses(new AttachRestriction(zone(0), "r1", WeaponClass.TANK, null, null, null, null, null), ZoneRule.ZONE_NOT_ENDED);
        field.refuses(new LiftRestriction(zone(0), "r1", "Why not."), ZoneRule.ZONE_NOT_ENDED);
        field.refuses(new SuspendZone(zone(0), "Why not."), ZoneRule.ZONE_NOT_ENDED);
        field.refuses(new ReinstateZone(zone(0), "Why not."), ZoneRule.ZONE_NOT_ENDED);
        field.refuses(new EndZone(zone(0), "Once more."), ZoneRule.ZONE_NOT_ENDED);
        assertThat(phase("2026-03-01T12:00:00Z")).isEqualTo(ZonePhase.ENDED);
        field.send(new CorrectZoneBoundary(zone(0), 1, square(1), "Wrong map sheet."));
        assertThat(field.definition(zone(0)).boundaries()).containsExactly(new DrawnBoundary(1, square(1), Story.IN_FORCE, 1, null));
    }

    @Test
    void each_drawing_holds_until_the_next_one() {
        field.send(designate(0));
        field.send(new RedrawZone(zone(0), square(5), Instant.parse("2026-04-01T00:00:00Z"), "Joint decision 2"));

        var definition = field.definition(zone(0));
        assertThat(definition.revision()).isEqualTo(2);
        assertThat(definition.boundaryAt(Instant.parse("2025-12-31T23:59:59Z"))).isEmpty();
        assertThat(definition.boundaryAt(Instant.parse("2026-03-31T23:59:59Z"))).hasValueSatisfying(drawn ->
                assertThat(drawn.number()).isEqualTo(1));
        assertThat(definition.boundaryAt(Instant.parse("2026-04-01T00:00:00Z"))).hasValueSatisfying(drawn ->
                assertThat(drawn.boundary()).isEqualTo(square(5)));
    }

    @Test
    @Provokes("ZON-04")
    void a_redraw_does_not_reach_into_the_past() {
        field.send(designate(0));

        field.refuses(new RedrawZone(zone(0), square(1), field.now().minusSeconds(1), "Letter"), ZoneRule.REDRAWN_FROM_NOW_ON);
    }

    @Test
    @Provokes("ZON-05")
    void drawings_follow_each_other() {
        field.send(designate(0));
        field.send(new RedrawZone(zone(0), square(1), Instant.parse("2026-06-01T00:00:00Z"), "Letter"));

        field.refuses(new RedrawZone(zone(0), square(2), Instant.parse("2026-05-01T00:00:00Z"), "Letter"), ZoneRule.DRAWINGS_IN_ORDER);
    }

    @Test
    @Provokes("ZON-06")
    void only_a_drawing_that_exists_is_corrected() {
        field.send(designate(0));

        field.refuses(new CorrectZoneBoundary(zone(0), 2, square(1), "Wrong map sheet."), ZoneRule.DRAWING_KNOWN);
    }

    @Test
    @Provokes({"ZON-07", "ZON-08"})
    void a_restriction_is_attached_once_and_lifted_once() {
        field.send(designate(0));
        field.send(new AttachRestriction(zone(0), "no-tanks", WeaponClass.TANK, null, null, null, null, "P2"));
        field.later(Duration.ofDays(1));

        field.refuses(new AttachRestriction(zone(0), "no-tanks", null, Kind.OVERFLIGHT, null, null, null, null), ZoneRule.RESTRICTION_NEW);
        field.send(new LiftRestriction(zone(0), "no-tanks", "Withdrawn."));
        field.refuses(new LiftRestriction(zone(0), "no-tanks", "Withdrawn."), ZoneRule.RESTRICTION_IN_FORCE);
        field.refuses(new LiftRestriction(zone(0), "no-guns", "Withdrawn."), ZoneRule.RESTRICTION_IN_FORCE);
        assertThat(field.definition(zone(0)).restriction("no-tanks")).hasValueSatisfying(restriction -> {
            assertThat(restriction.inForceAt(field.now().minusSeconds(1))).isTrue();
            assertThat(restriction.inForceAt(field.now())).isFalse();
        });
    }

    @Test
    @Provokes("ZON-09")
    void a_restriction_binds_a_party_and_rests_on_a_provision() {
        field.send(designate(0));

        field.refuses(new AttachRestriction(zone(0), "r1", WeaponClass.TANK, null, null, new ParticipantId("caldonia"), null, null),
                ZoneRule.RESTRICTION_WITHIN_AGREEMENT);
        field.refuses(new AttachRestriction(zone(0), "r1", WeaponClass.TANK, null, null, BORDURIA, null, "P9"),
                ZoneRule.RESTRICTION_WITHIN_AGREEMENT);
    }

    @Test
    @Provokes({"ZON-10", "ZON-11"})
    void a_zone_is_suspended_and_reinstated_in_turn() {
        field.send(designate(0));

        field.refuses(new ReinstateZone(zone(0), "Nothing to do."), ZoneRule.ZONE_SUSPENDED);
        field.send(new SuspendZone(zone(0), "Repairs."));
        assertThat(phase("2026-03-01T12:00:00Z")).isEqualTo(ZonePhase.SUSPENDED);
        field.refuses(new SuspendZone(zone(0), "Repairs."), ZoneRule.ZONE_NOT_SUSPENDED);
        field.later(Duration.ofHours(1)).send(new ReinstateZone(zone(0), "Done."));
        assertThat(field.definition(zone(0)).suspensions())
                .containsExactly(new SuspendedInterval(Instant.parse("2026-03-01T12:00:00Z"), Instant.parse("2026-03-01T13:00:00Z")));
    }

    @Test
    @Provokes("ZON-12")
    void a_zone_stays_small() {
        field.send(designate(0));
        for (int i = 2; i <= 64; i++) {
            field.later(Duration.ofMinutes(1)).send(new RedrawZone(zone(0), square(i % 2), null, "Letter"));
        }
        for (int i = 0; i < 200; i++) {
            field.later(Duration.ofMinutes(1)).send(new SuspendZone(zone(0), "Repairs."));
            field.later(Duration.ofMinutes(1)).send(new ReinstateZone(zone(0), "Done."));
            field.send(new AttachRestriction(zone(0), "r" + i, WeaponClass.TANK, null, null, null, null, null));
        }
        field.later(Duration.ofMinutes(1));

        field.refuses(new RedrawZone(zone(0), square(7), null, "Letter"), ZoneRule.ZONE_SMALL_ENOUGH);
        field.refuses(new SuspendZone(zone(0), "Repairs."), ZoneRule.ZONE_SMALL_ENOUGH);
        field.refuses(new AttachRestriction(zone(0), "more", WeaponClass.TANK, null, null, null, null, null), ZoneRule.ZONE_SMALL_ENOUGH);
    }

    @Test
    @Provokes("ZON-12")
    void the_drawings_of_a_zone_have_20000_positions_together() {
        field.send(designate(0));
        field.send(new RedrawZone(zone(0), circle(9_999), field.now().plusSeconds(1), "Letter"));

        field.refuses(new RedrawZone(zone(0), circle(9_995), field.now().plusSeconds(2), "Letter"), ZoneRule.ZONE_SMALL_ENOUGH);
        field.refuses(new CorrectZoneBoundary(zone(0), 1, circle(10_000), "Finer."), ZoneRule.ZONE_SMALL_ENOUGH);
        field.send(new CorrectZoneBoundary(zone(0), 2, circle(19_994), "Finer."));
        var text = JSON.writeValueAsString(field.definition(zone(0)));
        assertThat(text.length()).as("characters in the directory, of which H2 takes 1048576").isLessThan(1_000_000);
        assertThat(JSON.readValue(text, ZoneDefinition.class)).isEqualTo(field.definition(zone(0)));
    }

    private static Boundary circle(int corners) {
        var ring = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            ring[2 * i] = 100 + 7 * Math.cos(2 * Math.PI * i / corners);
            ring[2 * i + 1] = 48 + 7 * Math.sin(2 * Math.PI * i / corners);
        }
        return Boundary.polygon(ring);
    }

    @Test
    void what_is_laid_down_about_a_zone_survives_the_directory() {
        field.send(designate(0));
        field.send(new RedrawZone(zone(0), square(1), Instant.parse("2026-06-01T00:00:00Z"), "Letter"));
        field.send(new AttachRestriction(zone(0), "no-tanks", WeaponClass.TANK, Kind.WEAPON_IN_ZONE, 500.0, BORDURIA, null, "P2"));
        field.send(new SuspendZone(zone(0), "Repairs."));
        field.send(new EndZone(zone(0), "Replaced."));

        assertThat(JSON.readValue(JSON.writeValueAsString(field.definition(zone(0))), ZoneDefinition.class))
                .isEqualTo(field.definition(zone(0)));
    }

    @Test
    void bad_values_are_named_by_their_fields() {
        invalid("boundary", () -> designate(zone(0), null));
        invalid("reason", () -> new EndZone(zone(0), " "));
        invalid("number", () -> new CorrectZoneBoundary(zone(0), 0, square(1), "Why."));
        invalid("weaponClass", () -> new AttachRestriction(zone(0), "r1", null, null, 5.0, null, null, null));
        invalid("minimumDistanceM", () -> new AttachRestriction(zone(0), "r1", WeaponClass.TANK, null, 0.0, null, null, null));
        invalid("timeZone", () -> new DesignateCeasefireZone(zone(0), AGREEMENT, "Mill", ZoneKind.BUFFER, "Kyiv", square(0), null, "Letter",
                null));
        invalid("zoneIds", () -> new ReportViolation(Story.violation(1),
                java.util.stream.IntStream.range(0, 33).mapToObj(Story::zone).toList(), Story.said(0, "2026-03-01")));
        invalid("zoneIds[1]", () -> new ReportViolation(Story.violation(1), java.util.Arrays.asList(zone(0), null),
                Story.said(0, "2026-03-01")));
        assertThat(new ReportViolation(Story.violation(1), List.of(zone(2), zone(1), zone(2)), Story.said(0, "2026-03-01")).zoneIds())
                .containsExactly(zone(1), zone(2));
    }

    private static void invalid(String name, org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(making).satisfies(invalid -> assertThat(invalid.field()).isEqualTo(name));
    }
}

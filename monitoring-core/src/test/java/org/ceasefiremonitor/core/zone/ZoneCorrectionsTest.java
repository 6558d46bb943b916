package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.zone.Story.AGREEMENT;
import static org.ceasefiremonitor.core.zone.Story.ASTORIA;
import static org.ceasefiremonitor.core.zone.Story.IN_FORCE;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.report;
import static org.ceasefiremonitor.core.zone.Story.said;
import static org.ceasefiremonitor.core.zone.Story.square;
import static org.ceasefiremonitor.core.zone.Story.violation;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Step;
import org.junit.jupiter.api.Test;

/** What is recorded wrongly of a zone is set right by a further event, and no report is judged anew by that. */
public class ZoneCorrectionsTest {

    /** When the field's clock begins. */
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    private final Field field = Story.inForce();

    private static CorrectDesignation designation(int zone, String name, Instant from) {
        return new CorrectDesignation(zone(zone), name, ZoneKind.LINE_OF_CONTACT, "Europe/Kyiv", from, "Joint decision 1", Marking.CLEAR, "Misread.");
    }

    private static CorrectRestriction restriction(WeaponClass weapon, Instant from, Instant until) {
        return new CorrectRestriction(zone(0), "r1", weapon, null, null, null, from, until, null, "Misread.");
    }

    private ZoneDefinition definition() {
        return field.definition(zone(0));
    }

    private ZonePhase phase(Instant at) {
        return definition().phaseAt(at, field.directory().find(AGREEMENT, AgreementTerms.class).orElseThrow());
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var field = Story.inForce();
        var steps = new ArrayList<Step>();
        for (var command : List.of(designate(0), designation(0, "Lake", IN_FORCE), designation(0, "Lakes", IN_FORCE),
                new CorrectZoneBoundary(zone(0), 1, square(1), "Misdrawn."), new CorrectZoneBoundary(zone(0), 1, square(0), "Not misdrawn."),
                new RedrawZone(zone(0), square(1), APRIL, "Decision 2"), new CorrectZoneBoundary(zone(0), 2, square(0), "Misdrawn."),
                new CorrectRedraw(zone(0), 2, MAY, "Decision 2", "Misread."), new CorrectRedraw(zone(0), 2, APRIL, "Decision 3", "Misread."),
                new StrikeRedraw(zone(0), 2, "Put off."), new CorrectRedraw(zone(0), 2, MAY, "Decision 2", "Not put off."),
                new StrikeRedraw(zone(0), 2, "Put off, for certain."),
                new AttachRestriction(zone(0), "r1", WeaponClass.TANK, null, null, null, null, null), new LiftRestriction(zone(0), "r1", "Agreed."),
                restriction(WeaponClass.MLRS, FEBRUARY, null), restriction(WeaponClass.TANK, FEBRUARY, APRIL),
                new StrikeRestriction(zone(0), "r1", "Elsewhere."), restriction(WeaponClass.TANK, FEBRUARY, null),
                new StrikeRestriction(zone(0), "r1", "Elsewhere, for certain."),
                report(1, 0, "2026-02-20T10:00Z"), new CorrectViolation(violation(1), null, said(0, "2026-02-20T11:00Z"), "Misheard."),
                new CorrectViolation(violation(1), null, said(0, "2026-02-20T12:00Z"), "Misheard."), new RetractViolation(violation(1), "Thunder."))) {
            steps.add(new Step(command, field.send(command)));
        }
        var suspended = field.later(Duration.ofHours(1)).now();
        steps.add(new Step(new SuspendZone(zone(0), "Flood."), field.send(new SuspendZone(zone(0), "Flood."))));
        field.later(Duration.ofHours(1));
        for (var command : List.of(new ReinstateZone(zone(0), "Dry."),
                new CorrectZoneSuspension(zone(0), suspended, NOW, null, "Misread."), new CorrectZoneSuspension(zone(0), NOW, suspended, null, "Misread."),
                new StrikeZoneSuspension(zone(0), suspended, "Called off."), new EndZone(zone(0), "Replaced."),
                new CorrectZoneEnd(zone(0), suspended, "An hour earlier."), new CorrectZoneEnd(zone(0), NOW, "Two hours earlier."),
                new StrikeZoneEnd(zone(0), "Not replaced."), designate(1), designation(1, "Mill", IN_FORCE), new StrikeZone(zone(1), "Not in the annex."))) {
            steps.add(new Step(command, field.send(command)));
        }
        return List.copyOf(steps);
    }

    @Test
    void a_designation_stands_afterwards_as_if_it_had_been_recorded_so() {
        field.send(designate(0));
        var green = Marking.GREEN;
        field.send(new CorrectDesignation(zone(0), "Mill", ZoneKind.BUFFER, "Asia/Tokyo", FEBRUARY, "Annex 2", green, "Misread."));

        assertThat(definition()).isEqualTo(new ZoneDefinition(zone(0), 2, AGREEMENT, "Mill", ZoneKind.BUFFER, "Asia/Tokyo", "Annex 2", green,
                FEBRUARY, List.of(new DrawnBoundary(1, square(0), FEBRUARY, 0, null)), List.of(), List.of(), null, null, List.of()));
        assertThat(field.send(new SuspendZone(zone(0), "Flood."))).allSatisfy(event -> assertThat(event.visibility()).isEqualTo(green));
    }

    @Test
    void a_struck_redraw_never_holds_and_its_number_is_not_given_again() {
        field.send(designate(0));
        field.send(new RedrawZone(zone(0), square(1), APRIL, "Decision 2"));
        field.send(new StrikeRedraw(zone(0), 2, "Put off."));
        assertThat(definition().boundaryAt(MAY)).hasValueSatisfying(drawn -> assertThat(drawn.number()).isEqualTo(1));
        assertThat(definition().redrawnWithin(NOW, MAY)).isFalse();

        field.send(new RedrawZone(zone(0), square(2), NOW.plusSeconds(1), "Decision 3"));
        assertThat(definition().boundaryAt(APRIL)).hasValueSatisfying(drawn -> assertThat(drawn.number()).isEqualTo(3));
        field.refuses(new CorrectRedraw(zone(0), 2, APRIL, "Decision 2", "Not put off."), ZoneRule.TIMES_IN_ORDER);
        field.send(new CorrectRedraw(zone(0), 2, FEBRUARY, "Decision 2", "Not put off."));
        assertThat(definition().boundaryAt(NOW)).hasValueSatisfying(drawn -> assertThat(drawn.number()).isEqualTo(2));
    }

    @Test
    void reports_are_judged_by_what_is_recorded_now_and_those_before_stay() {
        field.send(designate(0));
        field.send(new AttachRestriction(zone(0), "r1", WeaponClass.SMALL_ARMS, null, null, null, FEBRUARY, null));
        field.send(report(1, 0, "2026-02-20T10:00Z"));
        field.send(new StrikeRestriction(zone(0), "r1", "Elsewhere."));
        var later = (ViolationReported) field.send(report(2, 0, "2026-02-20T10:00Z")).getFirst();
        field.send(restriction(WeaponClass.SMALL_ARMS, FEBRUARY, Instant.parse("2026-02-20T11:00:00Z")));
        var last = (ViolationReported) field.send(report(3, 0, "2026-02-20T10:00Z")).getFirst();

        assertThat(field.find(violation(1)).orElseThrow().tallied()).isNotEmpty();
        assertThat(later.assessment().restrictions()).isEmpty();
        assertThat(last.assessment().restrictions()).containsExactly("r1");
        field.refuses(new AttachRestriction(zone(0), "r1", WeaponClass.TANK, null, null, null, null, null), ZoneRule.RESTRICTION_NEW);
    }

    @Test
    void a_suspension_and_an_end_that_never_were_leave_the_zone_in_force() {
        field.send(designate(0));
        field.send(new SuspendZone(zone(0), "Flood."));
        field.later(Duration.ofDays(1)).send(new CorrectZoneSuspension(zone(0), NOW, FEBRUARY, NOW, "From February on."));
        assertThat(phase(FEBRUARY)).isEqualTo(ZonePhase.SUSPENDED);
        assertThat(phase(NOW)).isEqualTo(ZonePhase.IN_FORCE);

        field.send(new StrikeZoneSuspension(zone(0), FEBRUARY, "Called off."));
        field.send(new EndZone(zone(0), "Replaced."));
        field.send(new CorrectZoneEnd(zone(0), NOW, "A day earlier."));
        assertThat(phase(FEBRUARY)).isEqualTo(ZonePhase.IN_FORCE);
        assertThat(phase(NOW)).isEqualTo(ZonePhase.ENDED);

        field.send(new StrikeZoneEnd(zone(0), "Not replaced."));
        assertThat(phase(APRIL)).isEqualTo(ZonePhase.IN_FORCE);
    }

    @Test
    @Provokes({"ZON-17", "ZON-28"})
    void a_zone_in_which_nothing_counts_can_be_as_if_it_had_never_been() {
        field.send(designate(0));
        field.send(report(1, 0, "2026-02-20T10:00Z"));
        field.refuses(new StrikeZone(zone(0), "Not in the annex."), ZoneRule.STRUCK_UNUSED);
        field.send(new RetractViolation(violation(1), "Thunder."));
        field.send(new StrikeZone(zone(0), "Not in the annex."));

        assertThat(phase(NOW)).isEqualTo(ZonePhase.STRUCK);
        field.refuses(report(2, 0, "2026-02-20T10:00Z"), ZoneRule.PLACE_IN_A_ZONE);
        field.refuses(new SuspendZone(zone(0), "Flood."), ZoneRule.STRUCK_UNUSED);
        field.refuses(designation(0, "Mill", IN_FORCE), ZoneRule.STRUCK_UNUSED);
        field.refuses(new CorrectZoneBoundary(zone(0), 1, square(1), "Misdrawn."), ZoneRule.STRUCK_UNUSED);
    }

    @Test
    @Provokes({"ZON-06", "ZON-08", "ZON-26"})
    void what_is_not_recorded_is_neither_corrected_nor_struck() {
        field.send(designate(0));
        field.refuses(new CorrectRedraw(zone(0), 2, APRIL, "Decision 2", "Why."), ZoneRule.DRAWING_KNOWN);
        field.refuses(new StrikeRedraw(zone(0), 2, "Why."), ZoneRule.DRAWING_KNOWN);
        field.refuses(restriction(WeaponClass.TANK, FEBRUARY, null), ZoneRule.RECORDED);
        field.refuses(new StrikeRestriction(zone(0), "r1", "Why."), ZoneRule.RECORDED);
        field.refuses(new CorrectZoneSuspension(zone(0), NOW, FEBRUARY, null, "Why."), ZoneRule.RECORDED);
        field.refuses(new StrikeZoneSuspension(zone(0), NOW, "Why."), ZoneRule.RECORDED);
        field.refuses(new CorrectZoneEnd(zone(0), NOW, "Why."), ZoneRule.RECORDED);
        field.refuses(new StrikeZoneEnd(zone(0), "Why."), ZoneRule.RECORDED);
        field.send(new RedrawZone(zone(0), square(1), APRIL, "Decision 2"));
        field.send(new StrikeRedraw(zone(0), 2, "Put off."));
        field.refuses(new StrikeRedraw(zone(0), 2, "Again."), ZoneRule.RECORDED);
        field.send(new AttachRestriction(zone(0), "r1", WeaponClass.TANK, null, null, null, null, null));
        field.send(new StrikeRestriction(zone(0), "r1", "Elsewhere."));
        field.refuses(new StrikeRestriction(zone(0), "r1", "Again."), ZoneRule.RECORDED);
        field.refuses(new LiftRestriction(zone(0), "r1", "It is gone."), ZoneRule.RESTRICTION_IN_FORCE);
    }

    @Test
    @Provokes("ZON-24")
    void a_correction_says_something_else_than_what_is_recorded() {
        field.send(designate(0));
        field.send(new SuspendZone(zone(0), "Flood."));
        field.refuses(designation(0, "Zone z0", IN_FORCE), ZoneRule.CORRECTION_CHANGES_SOMETHING);
        field.refuses(new CorrectZoneSuspension(zone(0), NOW, NOW, null, "To be sure."), ZoneRule.CORRECTION_CHANGES_SOMETHING);
        field.send(new AttachRestriction(zone(0), "r1", WeaponClass.TANK, null, null, null, FEBRUARY, null));
        field.refuses(restriction(WeaponClass.TANK, FEBRUARY, null), ZoneRule.CORRECTION_CHANGES_SOMETHING);
    }

    @Test
    @Provokes("ZON-27")
    void corrected_times_keep_their_order() {
        field.send(designate(0));
        field.send(new RedrawZone(zone(0), square(1), APRIL, "Decision 2"));
        field.refuses(designation(0, "Lake", APRIL), ZoneRule.TIMES_IN_ORDER);
        field.refuses(new CorrectRedraw(zone(0), 2, IN_FORCE, "Decision 2", "Misread."), ZoneRule.TIMES_IN_ORDER);
        field.send(new SuspendZone(zone(0), "Flood."));
        field.refuses(new CorrectZoneSuspension(zone(0), NOW, FEBRUARY, APRIL, "Misread."), ZoneRule.TIMES_IN_ORDER);
        field.refuses(new CorrectZoneSuspension(zone(0), NOW, APRIL, null, "Misread."), ZoneRule.TIMES_IN_ORDER);
        field.later(Duration.ofDays(1)).send(new ReinstateZone(zone(0), "Dry."));
        field.later(Duration.ofDays(1)).send(new SuspendZone(zone(0), "Flood."));
        field.refuses(new CorrectZoneSuspension(zone(0), NOW, FEBRUARY, null, "Never dry."), ZoneRule.TIMES_IN_ORDER);
        field.later(Duration.ofDays(1)).send(new EndZone(zone(0), "Replaced."));
        field.refuses(new CorrectZoneEnd(zone(0), APRIL, "Later."), ZoneRule.TIMES_IN_ORDER);
        field.refuses(new CorrectZoneEnd(zone(0), NOW, "Earlier."), ZoneRule.TIMES_IN_ORDER);
    }

    @Test
    @Provokes("ZON-09")
    void a_corrected_restriction_binds_a_party_and_rests_on_a_provision() {
        field.send(designate(0));
        field.send(new AttachRestriction(zone(0), "r1", WeaponClass.TANK, null, null, null, null, null));
        field.refuses(new CorrectRestriction(zone(0), "r1", WeaponClass.TANK, null, null, new ParticipantId("nowhere"), FEBRUARY, null, null, "Why."),
                ZoneRule.RESTRICTION_WITHIN_AGREEMENT);
        field.refuses(new CorrectRestriction(zone(0), "r1", WeaponClass.TANK, null, null, null, FEBRUARY, null, "P9", "Why."),
                ZoneRule.RESTRICTION_WITHIN_AGREEMENT);
        field.send(new CorrectRestriction(zone(0), "r1", null, Kind.OVERFLIGHT, 500.0, ASTORIA, FEBRUARY, null, "P2", "Misread."));
    }
}

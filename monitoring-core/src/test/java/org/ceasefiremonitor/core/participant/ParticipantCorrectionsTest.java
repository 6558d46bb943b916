package org.ceasefiremonitor.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.allRegistered;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

/** What the registers say wrongly of a participant is set right by a further event. */
public class ParticipantCorrectionsTest {

    private static final Instant FEBRUARY = instant("2031-02-01T00:00:00Z");
    /** When all were registered. */
    private static final Instant MARCH = instant("2031-03-01T08:00:00Z");
    private static final Instant APRIL = instant("2031-04-01T00:00:00Z");
    private static final Instant MAY = instant("2031-05-01T00:00:00Z");
    private static final Instant JUNE = instant("2031-06-01T00:00:00Z");

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        return allRegistered()
                .does(new CorrectParticipant(MECHANISM, "Mechanism of the River Accord", Form.ORGANISATION, null, "Misnamed."))
                .does(new CorrectParticipant(BORDURIA, "Bordurian Republic", Form.STATE, "XAB", "Misnamed."))
                .does(new CorrectParticipant(BORDURIA, "Republic of Borduria", Form.STATE, "XAB", "Misnamed again."))
                .does(new CorrectMandate(MECHANISM, Mandate.REGISTRAR, MARCH, FEBRUARY, null, "It began with the decision."))
                .does(new StrikeMandate(MECHANISM, Mandate.CHIEF_MONITOR, MARCH, "The chief monitor was not named yet."))
                .does(new CorrectRole(BORDURIA, Role.PARTY, MARCH, FEBRUARY, null, "It was one from the first day of the talks."))
                .does(new StrikeRole(DALMARK, Role.CONTRIBUTOR, MARCH, "It contributes nothing."))
                .does(new GrantRole(CALDONIA, Role.HOST, APRIL))
                .does(new EndRole(CALDONIA, Role.HOST, MAY, "The mission moved."))
                .does(new CorrectRole(CALDONIA, Role.HOST, APRIL, MARCH, null, "It did not move."))
                .does(new CorrectRole(CALDONIA, Role.HOST, MARCH, APRIL, null, "The first entry had been right."))
                .does(new StrikeRole(CALDONIA, Role.HOST, APRIL, "Meant for another."))
                .does(new GrantMandate(CALDONIA, Mandate.MONITOR, APRIL, null))
                .does(new EndMandate(CALDONIA, Mandate.MONITOR, MAY, "Relieved."))
                .does(new CorrectMandate(CALDONIA, Mandate.MONITOR, APRIL, MARCH, null, "Not relieved."))
                .does(new CorrectMandate(CALDONIA, Mandate.MONITOR, MARCH, MARCH, JUNE, "Relieved in June."))
                .does(new StrikeMandate(CALDONIA, Mandate.MONITOR, MARCH, "Meant for another."))
                .does(new CorrectParticipant(DALMARK, "Dalmarkia", Form.STATE, "XAD", "Misnamed."))
                .does(new StrikeParticipant(DALMARK, "Registered twice.")).steps();
    }

    @Test
    void a_role_stands_afterwards_as_if_it_had_been_recorded_so() {
        var right = allRegistered().does(new GrantRole(ASTORIA, Role.HOST, MAY));
        var corrected = allRegistered().does(new GrantRole(ASTORIA, Role.HOST, APRIL)).does(new EndRole(ASTORIA, Role.HOST, JUNE, "By mistake."))
                .does(new CorrectRole(ASTORIA, Role.HOST, APRIL, MAY, null, "Two entries were wrong."))
                .so(new RoleCorrected(ASTORIA, Role.HOST, APRIL, MAY, null, "Two entries were wrong."));

        assertThat(standing(corrected).roles()).isEqualTo(standing(right).roles());
        assertThat(standing(corrected).revision()).isEqualTo(4);
    }

    @Test
    void a_struck_role_was_never_held_and_can_be_granted() {
        var struck = allRegistered().does(new GrantRole(ASTORIA, Role.HOST, APRIL))
                .does(new StrikeRole(ASTORIA, Role.HOST, APRIL, "Meant for Borduria."))
                .so(new RoleStruck(ASTORIA, Role.HOST, APRIL, "Meant for Borduria."));

        assertThat(standing(struck).hasRole(Role.HOST, MAY)).isFalse();
        assertThat(standing(struck).hasRole(Role.PARTY, MAY)).isTrue();
        struck.does(new GrantRole(ASTORIA, Role.HOST, APRIL));
    }

    @Test
    void one_of_two_times_of_a_mandate_is_corrected_and_the_other_stays() {
        var corrected = allRegistered().does(new GrantMandate(ASTORIA, Mandate.MONITOR, MARCH, APRIL))
                .does(new GrantMandate(ASTORIA, Mandate.MONITOR, MAY, JUNE))
                .does(new CorrectMandate(ASTORIA, Mandate.MONITOR, MAY, APRIL, null, "It went on."))
                .so(new MandateCorrected(ASTORIA, Mandate.MONITOR, MAY, APRIL, null, "It went on."));

        assertThat(standing(corrected).mandates()).extracting(held -> held.from()).containsExactly(MARCH, APRIL);
        assertThat(standing(corrected).holds(Mandate.MONITOR, JUNE)).isTrue();
    }

    @Test
    @Provokes("PAR-10")
    void what_is_not_recorded_is_not_corrected() {
        allRegistered().does(new GrantMandate(ASTORIA, Mandate.MONITOR, MARCH, null))
                .refuses(new CorrectRole(ASTORIA, Role.PARTY, APRIL, MAY, null, "Misread."), ParticipantRule.RECORDED_SO)
                .refuses(new StrikeRole(ASTORIA, Role.HOST, MARCH, "Misread."), ParticipantRule.RECORDED_SO)
                .refuses(new CorrectMandate(ASTORIA, Mandate.MONITOR, APRIL, MAY, null, "Misread."), ParticipantRule.RECORDED_SO)
                .refuses(new StrikeMandate(ASTORIA, Mandate.ANALYST, MARCH, "Misread."), ParticipantRule.RECORDED_SO);
    }

    @Test
    @Provokes("PAR-07")
    void a_correction_says_something_else_than_what_is_recorded() {
        allRegistered().does(new GrantMandate(ASTORIA, Mandate.MONITOR, MARCH, MAY))
                .refuses(new CorrectRole(ASTORIA, Role.PARTY, MARCH, MARCH, null, "To be sure."), ParticipantRule.CORRECTION_CHANGES)
                .refuses(new CorrectMandate(ASTORIA, Mandate.MONITOR, MARCH, MARCH, MAY, "To be sure."), ParticipantRule.CORRECTION_CHANGES);
    }

    @Test
    @Provokes({"PAR-02", "PAR-04", "PAR-05"})
    void a_correction_keeps_the_rules_that_the_entry_had_to_keep() {
        allRegistered().does(new GrantRole(ASTORIA, Role.HOST, MARCH)).does(new EndRole(ASTORIA, Role.HOST, APRIL, "Moved."))
                .does(new GrantRole(ASTORIA, Role.HOST, MAY))
                .refuses(new CorrectRole(ASTORIA, Role.HOST, MARCH, MARCH, null, "Not moved."), ParticipantRule.ROLE_NOT_HELD_TWICE)
                .does(new GrantMandate(ASTORIA, Mandate.MONITOR, MARCH, APRIL)).does(new GrantMandate(ASTORIA, Mandate.MONITOR, MAY, null))
                .refuses(new CorrectMandate(ASTORIA, Mandate.MONITOR, MAY, MARCH, null, "Earlier."), ParticipantRule.MANDATE_NOT_HELD_TWICE)
                .does(new GrantRole(CALDONIA, Role.MECHANISM_LEAD, MARCH)).does(new EndRole(CALDONIA, Role.MECHANISM_LEAD, MAY, "Rotates."))
                .does(new GrantRole(DALMARK, Role.MECHANISM_LEAD, MAY))
                .refuses(new CorrectRole(DALMARK, Role.MECHANISM_LEAD, MAY, APRIL, null, "Earlier."), ParticipantRule.ONE_LEAD)
                .refuses(new CorrectRole(CALDONIA, Role.MECHANISM_LEAD, MARCH, MARCH, null, "It stayed."), ParticipantRule.ONE_LEAD)
                .does(new CorrectRole(CALDONIA, Role.MECHANISM_LEAD, MARCH, MARCH, APRIL, "It left earlier."));
    }

    @Test
    @Provokes("PAR-09")
    void no_correction_takes_the_only_registrar_away() {
        allRegistered().refuses(new StrikeMandate(MECHANISM, Mandate.REGISTRAR, MARCH, "Misread."), ParticipantRule.REGISTRAR_STAYS)
                .refuses(new CorrectMandate(MECHANISM, Mandate.REGISTRAR, MARCH, MARCH, JUNE, "Misread."), ParticipantRule.REGISTRAR_STAYS)
                .refuses(new CorrectMandate(MECHANISM, Mandate.REGISTRAR, MARCH, APRIL, null, "Misread."), ParticipantRule.REGISTRAR_STAYS)
                .does(new GrantMandate(DALMARK, Mandate.REGISTRAR, FEBRUARY, null))
                .does(new StrikeMandate(MECHANISM, Mandate.REGISTRAR, MARCH, "Dalmark kept the registers all the time."));
    }

    @Test
    @Provokes("PAR-11")
    void a_participant_without_role_and_mandate_can_be_as_if_it_had_never_been() {
        allRegistered().refuses(new StrikeParticipant(DALMARK, "Registered twice."), ParticipantRule.STRUCK_BARE)
                .does(new StrikeRole(DALMARK, Role.CONTRIBUTOR, MARCH, "It contributes nothing."))
                .does(new StrikeParticipant(DALMARK, "Registered twice.")).so(new ParticipantStruck(DALMARK, "Registered twice."))
                .refuses(new GrantRole(DALMARK, Role.CONTRIBUTOR, APRIL), ParticipantRule.STRUCK_BARE)
                .refuses(new GrantMandate(DALMARK, Mandate.MONITOR, APRIL, null), ParticipantRule.STRUCK_BARE)
                .refuses(new CorrectParticipant(DALMARK, "Dalmarkia", Form.STATE, "XAD", "Misnamed."), ParticipantRule.STRUCK_BARE)
                .refuses(new StrikeParticipant(DALMARK, "Again."), ParticipantRule.STRUCK_BARE)
                .does(new RegisterParticipant(new ParticipantId("dalmarkia"), "Dalmark", Form.STATE, "XAD", null));
    }

    private static ParticipantStanding standing(Story story) {
        return story.find(ASTORIA, ParticipantStanding.class);
    }
}

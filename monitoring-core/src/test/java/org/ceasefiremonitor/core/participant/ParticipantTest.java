package org.ceasefiremonitor.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.allRegistered;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.story.Cast.registersOpen;

import java.time.Instant;
import java.util.Set;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private static final Instant MARCH = instant("2031-03-01T08:00:00Z");
    private static final Instant APRIL = instant("2031-04-01T00:00:00Z");
    private static final Instant MAY = instant("2031-05-01T00:00:00Z");
    private static final Instant JUNE = instant("2031-06-01T00:00:00Z");

    @Test
    void the_first_participant_of_an_empty_log_keeps_the_registers() {
        var story = Story.at("2031-03-01T08:00:00Z")
                .does(new BootstrapMechanism(MECHANISM, "Mechanism", Form.ORGANISATION, null, Set.of(Mandate.REGISTRAR)))
                .so(new MechanismBootstrapped(MECHANISM, "Mechanism", Form.ORGANISATION, null, Set.of(Mandate.REGISTRAR), MARCH));

        assertThat(story.find(MECHANISM, ParticipantStanding.class).holds(Mandate.REGISTRAR, MARCH)).isTrue();
    }

    @Test
    @Provokes("PAR-01")
    void the_log_begins_once() {
        registersOpen().refuses(new BootstrapMechanism(ASTORIA, "Astoria", Form.STATE, "XAA", Set.of(Mandate.REGISTRAR)),
                ParticipantRule.BOOTSTRAP_ONCE);
    }

    @Test
    void a_state_is_registered_with_its_roles() {
        registersOpen().does(new RegisterParticipant(ASTORIA, "Republic of Astoria", Form.STATE, "XAA", Set.of(Role.PARTY)))
                .so(new ParticipantRegistered(ASTORIA, "Republic of Astoria", Form.STATE, "XAA", Set.of(Role.PARTY), MARCH));
    }

    @Test
    @Provokes("PAR-02")
    void a_role_that_is_held_is_not_granted_again() {
        allRegistered().refuses(new GrantRole(ASTORIA, Role.PARTY, APRIL), ParticipantRule.ROLE_NOT_HELD_TWICE);
    }

    @Test
    @Provokes("PAR-02")
    void a_role_is_not_granted_from_a_time_before_it_is_held_already() {
        allRegistered().does(new GrantRole(ASTORIA, Role.HOST, MAY)).refuses(new GrantRole(ASTORIA, Role.HOST, APRIL),
                ParticipantRule.ROLE_NOT_HELD_TWICE);
    }

    @Test
    void a_role_that_has_ended_can_be_granted_anew() {
        var story = allRegistered().does(new EndRole(CALDONIA, Role.GUARANTOR, APRIL, "Its assembly decided so."))
                .so(new RoleEnded(CALDONIA, Role.GUARANTOR, APRIL, "Its assembly decided so."))
                .does(new GrantRole(CALDONIA, Role.GUARANTOR, MAY)).so(new RoleGranted(CALDONIA, Role.GUARANTOR, MAY));

        var caldonia = story.find(CALDONIA, ParticipantStanding.class);
        assertThat(caldonia.hasRole(Role.GUARANTOR, MARCH)).isTrue();
        assertThat(caldonia.hasRole(Role.GUARANTOR, APRIL)).isFalse();
        assertThat(caldonia.hasRole(Role.GUARANTOR, MAY.minusNanos(1))).isFalse();
        assertThat(caldonia.hasRole(Role.GUARANTOR, MAY)).isTrue();
        assertThat(caldonia.revision()).isEqualTo(3);
    }

    @Test
    @Provokes("PAR-03")
    void a_role_that_is_not_held_does_not_end() {
        allRegistered().refuses(new EndRole(ASTORIA, Role.GUARANTOR, APRIL, "By mistake."), ParticipantRule.ROLE_HELD);
        allRegistered().does(new GrantRole(ASTORIA, Role.GUARANTOR, APRIL))
                .refuses(new EndRole(ASTORIA, Role.GUARANTOR, APRIL, "By mistake."), ParticipantRule.ROLE_HELD);
    }

    @Test
    @Provokes("PAR-04")
    void there_is_one_lead_of_the_mechanism_at_a_time() {
        allRegistered().does(new GrantRole(CALDONIA, Role.MECHANISM_LEAD, APRIL))
                .refuses(new GrantRole(DALMARK, Role.MECHANISM_LEAD, MAY), ParticipantRule.ONE_LEAD)
                .refuses(new GrantRole(DALMARK, Role.MECHANISM_LEAD, MARCH), ParticipantRule.ONE_LEAD)
                .refuses(new RegisterParticipant(new ParticipantId("elbonia"), "Elbonia", Form.STATE,
                        "XAE", Set.of(Role.MECHANISM_LEAD)), ParticipantRule.ONE_LEAD);
    }

    @Test
    void the_lead_passes_on_when_it_ends() {
        var story = allRegistered().does(new GrantRole(CALDONIA, Role.MECHANISM_LEAD, APRIL))
                .does(new EndRole(CALDONIA, Role.MECHANISM_LEAD, MAY, "The lead rotates."))
                .does(new GrantRole(DALMARK, Role.MECHANISM_LEAD, MAY));

        assertThat(story.find(DALMARK, ParticipantStanding.class).hasRole(Role.MECHANISM_LEAD, MAY)).isTrue();
        assertThat(story.find(CALDONIA, ParticipantStanding.class).hasRole(Role.MECHANISM_LEAD, MAY)).isFalse();
    }

    @Test
    @Provokes("PAR-05")
    void a_mandate_that_is_held_is_not_granted_again() {
        allRegistered().does(new GrantMandate(DALMARK, Mandate.MONITOR, APRIL, MAY))
                .refuses(new GrantMandate(DALMARK, Mandate.MONITOR, MAY.minusNanos(1), JUNE), ParticipantRule.MANDATE_NOT_HELD_TWICE);
    }

    @Test
    @Provokes("PAR-05")
    void a_mandate_is_not_granted_around_the_time_in_which_it_is_held_already() {
        allRegistered().does(new GrantMandate(DALMARK, Mandate.MONITOR, APRIL, MAY))
                .refuses(new GrantMandate(DALMARK, Mandate.MONITOR, MARCH, null), ParticipantRule.MANDATE_NOT_HELD_TWICE)
                .refuses(new GrantMandate(DALMARK, Mandate.MONITOR, MARCH, JUNE), ParticipantRule.MANDATE_NOT_HELD_TWICE)
                .does(new GrantMandate(DALMARK, Mandate.MONITOR, MARCH, APRIL))
                .does(new GrantMandate(DALMARK, Mandate.MONITOR, MAY, null));
    }

    @Test
    @Provokes("PAR-06")
    void a_mandate_that_is_not_held_does_not_end() {
        allRegistered().does(new GrantMandate(DALMARK, Mandate.MONITOR, APRIL, MAY))
                .refuses(new EndMandate(DALMARK, Mandate.MONITOR, MAY, "Relieved."), ParticipantRule.MANDATE_HELD)
                .refuses(new EndMandate(DALMARK, Mandate.MONITOR, APRIL, "Relieved."), ParticipantRule.MANDATE_HELD)
                .refuses(new EndMandate(DALMARK, Mandate.ANALYST, APRIL, "Relieved."), ParticipantRule.MANDATE_HELD);
    }

    @Test
    void a_mandate_lasts_from_its_first_instant_to_before_its_last() {
        var dalmark = allRegistered().does(new GrantMandate(DALMARK, Mandate.MONITOR, APRIL, MAY))
                .so(new MandateGranted(DALMARK, Mandate.MONITOR, APRIL, MAY)).find(DALMARK, ParticipantStanding.class);

        assertThat(dalmark.holds(Mandate.MONITOR, APRIL.minusNanos(1))).isFalse();
        assertThat(dalmark.holds(Mandate.MONITOR, APRIL)).isTrue();
        assertThat(dalmark.holds(Mandate.MONITOR, MAY.minusNanos(1))).isTrue();
        assertThat(dalmark.holds(Mandate.MONITOR, MAY)).isFalse();
        assertThat(dalmark.holds(Mandate.ANALYST, APRIL)).isFalse();
    }

    @Test
    void a_mandate_that_ends_early_was_still_held_before() {
        var dalmark = allRegistered().does(new GrantMandate(DALMARK, Mandate.MONITOR, MARCH, JUNE))
                .does(new EndMandate(DALMARK, Mandate.MONITOR, APRIL, "Relieved."))
                .so(new MandateEnded(DALMARK, Mandate.MONITOR, APRIL, "Relieved."))
                .does(new GrantMandate(DALMARK, Mandate.MONITOR, MAY, null)).find(DALMARK, ParticipantStanding.class);

        assertThat(dalmark.holds(Mandate.MONITOR, MARCH)).isTrue();
        assertThat(dalmark.holds(Mandate.MONITOR, APRIL)).isFalse();
        assertThat(dalmark.holds(Mandate.MONITOR, MAY)).isTrue();
        assertThat(dalmark.mandates()).hasSize(2);
    }

    @Test
    @Provokes("PAR-07")
    void a_correction_that_changes_nothing_is_refused() {
        allRegistered().refuses(new CorrectParticipant(BORDURIA, "Borduria", Form.STATE, "XAB", "To be sure."),
                ParticipantRule.CORRECTION_CHANGES);
    }

    @Test
    void a_correction_says_why_and_leaves_roles_and_mandates() {
        var borduria = allRegistered().does(new CorrectParticipant(BORDURIA, "Bordurian Republic", Form.PARTY, null, "Misnamed."))
                .so(new ParticipantCorrected(BORDURIA, "Bordurian Republic", Form.PARTY, null, "Misnamed."))
                .find(BORDURIA, ParticipantStanding.class);

        assertThat(borduria.name()).isEqualTo("Bordurian Republic");
        assertThat(borduria.isoCode()).isNull();
        assertThat(borduria.hasRole(Role.PARTY, MARCH)).isTrue();
    }

    @Test
    @Provokes("PAR-08")
    void a_country_code_stands_for_one_participant() {
        registersOpen().does(new RegisterParticipant(ASTORIA, "Astoria", Form.STATE, "XAA", null))
                .refuses(new RegisterParticipant(BORDURIA, "Borduria", Form.STATE, "XAA", null), ParticipantRule.CODE_OF_ONE)
                .does(new RegisterParticipant(BORDURIA, "Borduria", Form.STATE, "XAB", null))
                .refuses(new CorrectParticipant(BORDURIA, "Borduria", Form.STATE, "XAA", "Mistyped."), ParticipantRule.CODE_OF_ONE);
    }

    @Test
    @Provokes("PAR-09")
    void the_only_registrar_stays() {
        allRegistered().refuses(new EndMandate(MECHANISM, Mandate.REGISTRAR, APRIL, "Resigned."), ParticipantRule.REGISTRAR_STAYS);
    }

    @Test
    @Provokes("PAR-09")
    void a_registrar_whose_own_mandate_runs_out_is_no_successor() {
        allRegistered().does(new GrantMandate(DALMARK, Mandate.REGISTRAR, MARCH, JUNE))
                .refuses(new EndMandate(MECHANISM, Mandate.REGISTRAR, APRIL, "Resigned."), ParticipantRule.REGISTRAR_STAYS);
    }

    @Test
    void the_registers_are_handed_over_without_a_gap() {
        var story = allRegistered().does(new GrantMandate(DALMARK, Mandate.REGISTRAR, APRIL, null))
                .does(new EndMandate(MECHANISM, Mandate.REGISTRAR, APRIL, "Dalmark keeps the registers now."));

        assertThat(story.find(DALMARK, ParticipantStanding.class).holds(Mandate.REGISTRAR, APRIL)).isTrue();
        assertThat(story.find(MECHANISM, ParticipantStanding.class).holds(Mandate.REGISTRAR, APRIL)).isFalse();
    }
}

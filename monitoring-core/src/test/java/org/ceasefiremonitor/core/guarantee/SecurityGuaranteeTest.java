package org.ceasefiremonitor.core.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.TEXT;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.story.Cast.signed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.ceasefiremonitor.core.agreement.BringAgreementIntoForce;
import org.ceasefiremonitor.core.agreement.TerminateAgreement;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding.State;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.EndRole;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityGuaranteeTest {

    private static final GuaranteeId PLEDGE = new GuaranteeId("caldonia-military");
    private static final Instant NOON = instant("2031-03-02T12:00:00Z");
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2031, 3, 1);

    private static PledgeGuarantee pledge(ParticipantId beneficiary, boolean political) {
        return new PledgeGuarantee(PLEDGE, beneficiary, ACCORD, Set.of(Domain.MILITARY, Domain.LOGISTICS), "2031-02", TEXT, political, 30);
    }

    private static RatifyGuarantee ratify() {
        return new RatifyGuarantee(PLEDGE, FIRST_OF_MARCH, "Gazette 12");
    }

    private static ActivateGuarantee activate() {
        return new ActivateGuarantee(PLEDGE, "We stand by our word.");
    }

    private static GuaranteeStanding standing(Story story) {
        return story.find(PLEDGE, GuaranteeStanding.class);
    }

    private static Story pledged() {
        return inForce().by(CALDONIA).does(pledge(ASTORIA, false));
    }

    private static Story active() {
        return pledged().does(ratify()).does(activate());
    }

    @Test
    void a_guarantor_pledges_with_the_version_of_the_text_pinned() {
        var story = pledged().so(new GuaranteePledged(PLEDGE, CALDONIA, ASTORIA, ACCORD, Set.of(Domain.MILITARY, Domain.LOGISTICS),
                "2031-02", TEXT, false, 30));

        assertThat(standing(story).state()).isEqualTo(State.PLEDGED);
        assertThat(standing(story).binding()).isFalse();
        assertThat(standing(story).textSha256()).isEqualTo(TEXT);
    }

    @Test
    @Provokes("GUA-01")
    void only_a_guarantor_pledges_and_only_to_what_is_recorded() {
        inForce().by(DALMARK).refuses(pledge(ASTORIA, false), GuaranteeRule.GUARANTOR_REGISTERED)
                .by(new ParticipantId("nowhere")).refuses(pledge(ASTORIA, false), GuaranteeRule.GUARANTOR_REGISTERED)
                .by(CALDONIA).refuses(pledge(new ParticipantId("nowhere"), false), GuaranteeRule.GUARANTOR_REGISTERED)
                .refuses(new PledgeGuarantee(PLEDGE, ASTORIA, new AgreementId("no-accord"), Set.of(Domain.MILITARY), "1", TEXT, false, 0),
                        GuaranteeRule.GUARANTOR_REGISTERED);
    }

    @Test
    @Provokes("GUA-01")
    void a_participant_whose_role_of_guarantor_has_ended_pledges_no_more() {
        inForce().does(new EndRole(CALDONIA, Role.GUARANTOR, NOON, "Left.")).by(CALDONIA)
                .refuses(pledge(ASTORIA, false), GuaranteeRule.GUARANTOR_REGISTERED);
    }

    @Test
    @Provokes("GUA-02")
    void only_the_guarantor_speaks_for_its_guarantee() {
        active().by(ASTORIA)
                .refuses(new RecordDomesticStep(PLEDGE, "Reading", FIRST_OF_MARCH, null), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(ratify(), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(activate(), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(new SuspendGuarantee(PLEDGE, "Why."), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(new ReinstateGuarantee(PLEDGE, "Why."), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(new GiveNoticeOfWithdrawal(PLEDGE, NOON.plus(Duration.ofDays(30)), "Why."), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(new CompleteWithdrawal(PLEDGE, "Why."), GuaranteeRule.BY_THE_GUARANTOR);
    }

    @Test
    void domestic_steps_lead_to_a_binding_guarantee() {
        var story = pledged().does(new RecordDomesticStep(PLEDGE, "First reading", LocalDate.of(2031, 2, 10), "Paper 7"))
                .so(new DomesticStepRecorded(PLEDGE, "First reading", LocalDate.of(2031, 2, 10), "Paper 7"))
                .does(ratify()).so(new GuaranteeRatified(PLEDGE, FIRST_OF_MARCH, "Gazette 12"));

        assertThat(standing(story).domesticSteps()).extracting(GuaranteeStanding.DomesticStep::step).containsExactly("First reading");
        assertThat(standing(story).binding()).isTrue();
        assertThat(standing(story).state()).as("binding, and not active by that").isEqualTo(State.PLEDGED);
    }

    @Test
    @Provokes("GUA-03")
    void a_guarantee_is_ratified_once() {
        pledged().does(ratify()).refuses(ratify(), GuaranteeRule.RATIFIED_ONCE);
    }

    @Test
    @Provokes("GUA-04")
    void a_guarantee_is_not_activated_before_the_ceasefire_is_in_force() {
        var story = signed().then("2031-03-02T12:00:00Z").by(CALDONIA).does(pledge(ASTORIA, true)).does(ratify())
                .refuses(activate(), GuaranteeRule.CEASEFIRE_IN_FORCE)
                .by(MECHANISM).does(new BringAgreementIntoForce(ACCORD, NOON, "noon"))
                .by(CALDONIA).does(activate()).so(new GuaranteeActivated(PLEDGE, NOON, "We stand by our word."));

        assertThat(standing(story).state()).isEqualTo(State.ACTIVE);
        assertThat(standing(story).activatedAt()).isEqualTo(NOON);
    }

    @Test
    @Provokes("GUA-04")
    void a_guarantee_is_not_activated_after_the_ceasefire_ended() {
        pledged().does(ratify()).by(MECHANISM).does(new TerminateAgreement(ACCORD, NOON, "Over.")).by(CALDONIA)
                .refuses(activate(), GuaranteeRule.CEASEFIRE_IN_FORCE);
    }

    @Test
    @Provokes("GUA-05")
    void a_guarantee_that_is_neither_binding_nor_political_is_not_activated() {
        pledged().refuses(activate(), GuaranteeRule.BINDING_OR_POLITICAL).does(ratify()).does(activate());
    }

    @Test
    void a_political_guarantee_is_activated_without_ratification() {
        var story = inForce().by(CALDONIA).does(pledge(ASTORIA, true)).does(activate());

        assertThat(standing(story).state()).isEqualTo(State.ACTIVE);
        assertThat(standing(story).binding()).isFalse();
    }

    @Test
    @Provokes("GUA-06")
    void a_guarantee_is_activated_once() {
        active().refuses(activate(), GuaranteeRule.NOT_ACTIVATED_TWICE)
                .does(new SuspendGuarantee(PLEDGE, "Review.")).refuses(activate(), GuaranteeRule.NOT_ACTIVATED_TWICE);
    }

    @Test
    void an_active_guarantee_stays_active_when_the_ceasefire_is_terminated() {
        var story = active().by(MECHANISM).does(new TerminateAgreement(ACCORD, NOON, "It collapsed."));

        assertThat(standing(story).state()).isEqualTo(State.ACTIVE);

        story.by(CALDONIA).does(new SuspendGuarantee(PLEDGE, "Review.")).does(new ReinstateGuarantee(PLEDGE, "Reviewed."));
        assertThat(standing(story).state()).as("its guarantor alone moves it").isEqualTo(State.ACTIVE);
    }

    @Test
    @Provokes("GUA-07")
    void only_an_active_guarantee_is_suspended() {
        active().does(new SuspendGuarantee(PLEDGE, "Review.")).so(new GuaranteeSuspended(PLEDGE, NOON, "Review."))
                .refuses(new SuspendGuarantee(PLEDGE, "Again."), GuaranteeRule.ACTIVE);
        pledged().refuses(new SuspendGuarantee(PLEDGE, "Early."), GuaranteeRule.ACTIVE);
    }

    @Test
    @Provokes("GUA-08")
    void only_a_suspended_guarantee_is_reinstated() {
        var story = active().refuses(new ReinstateGuarantee(PLEDGE, "Reviewed."), GuaranteeRule.SUSPENDED)
                .does(new SuspendGuarantee(PLEDGE, "Review.")).later(Duration.ofDays(1))
                .does(new ReinstateGuarantee(PLEDGE, "Reviewed."))
                .so(new GuaranteeReinstated(PLEDGE, NOON.plus(Duration.ofDays(1)), "Reviewed."));

        assertThat(standing(story).state()).isEqualTo(State.ACTIVE);
        assertThat(standing(story).activatedAt()).isEqualTo(NOON);
    }

    @Test
    @Provokes("GUA-09")
    void a_withdrawal_keeps_the_days_of_notice() {
        var earliest = NOON.plus(Duration.ofDays(30));
        active().refuses(new GiveNoticeOfWithdrawal(PLEDGE, earliest.minusNanos(1000), "Revoked."), GuaranteeRule.NOTICE_IS_KEPT)
                .does(new GiveNoticeOfWithdrawal(PLEDGE, earliest, "Revoked."))
                .so(new NoticeOfWithdrawalGiven(PLEDGE, earliest, "Revoked."));
    }

    @Test
    @Provokes("GUA-10")
    void a_guarantee_is_withdrawn_only_after_its_notice_ran_out() {
        var story = active().refuses(new CompleteWithdrawal(PLEDGE, "Now."), GuaranteeRule.NOTICE_RAN_OUT)
                .does(new GiveNoticeOfWithdrawal(PLEDGE, NOON.plus(Duration.ofDays(30)), "Revoked."))
                .then("2031-04-01T11:59:59Z").refuses(new CompleteWithdrawal(PLEDGE, "Now."), GuaranteeRule.NOTICE_RAN_OUT);
        assertThat(standing(story).state()).as("active while the notice runs").isEqualTo(State.ACTIVE);

        story.then("2031-04-01T12:00:00Z").does(new CompleteWithdrawal(PLEDGE, "It ran out."))
                .so(new GuaranteeWithdrawn(PLEDGE, instant("2031-04-01T12:00:00Z"), "It ran out."));
        assertThat(standing(story).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    @Provokes("GUA-11")
    void a_withdrawn_guarantee_takes_no_further_step() {
        active().does(new GiveNoticeOfWithdrawal(PLEDGE, NOON.plus(Duration.ofDays(30)), "Revoked."))
                .later(Duration.ofDays(30)).does(new CompleteWithdrawal(PLEDGE, "It ran out."))
                .refuses(new RecordDomesticStep(PLEDGE, "Reading", FIRST_OF_MARCH, null), GuaranteeRule.NOT_WITHDRAWN)
                .refuses(ratify(), GuaranteeRule.NOT_WITHDRAWN)
                .refuses(activate(), GuaranteeRule.NOT_WITHDRAWN)
                .refuses(new SuspendGuarantee(PLEDGE, "Why."), GuaranteeRule.NOT_WITHDRAWN)
                .refuses(new ReinstateGuarantee(PLEDGE, "Why."), GuaranteeRule.NOT_WITHDRAWN)
                .refuses(new GiveNoticeOfWithdrawal(PLEDGE, NOON.plus(Duration.ofDays(99)), "Why."), GuaranteeRule.NOT_WITHDRAWN)
                .refuses(new CompleteWithdrawal(PLEDGE, "Why."), GuaranteeRule.NOT_WITHDRAWN);
    }

    @Test
    @Provokes("GUA-12")
    void notice_is_given_once() {
        active().does(new GiveNoticeOfWithdrawal(PLEDGE, NOON.plus(Duration.ofDays(30)), "Revoked."))
                .refuses(new GiveNoticeOfWithdrawal(PLEDGE, NOON.plus(Duration.ofDays(60)), "Revoked."), GuaranteeRule.NOTICE_ONCE);
    }

    @Test
    @Provokes("GUA-13")
    void a_ratification_that_is_still_to_come_binds_nobody() {
        pledged().refuses(new RatifyGuarantee(PLEDGE, LocalDate.of(2031, 3, 4), "Gazette 99"), GuaranteeRule.NOT_IN_THE_FUTURE)
                .refuses(new RecordDomesticStep(PLEDGE, "Reading", LocalDate.of(2031, 3, 4), null), GuaranteeRule.NOT_IN_THE_FUTURE)
                // at noon UTC of 2 March it is the 3rd already where the day begins first
                .does(new RecordDomesticStep(PLEDGE, "Reading", LocalDate.of(2031, 3, 3), null));
    }

    @ParameterizedTest
    @CsvSource({"astoria", "borduria"})
    void a_guarantee_for_either_party_goes_the_same_way(String beneficiary) {
        var story = inForce().by(CALDONIA).does(pledge(new ParticipantId(beneficiary), false)).does(ratify()).does(activate());

        var expected = standing(active());
        assertThat(standing(story).beneficiary()).isIn(ASTORIA, BORDURIA).hasFieldOrPropertyWithValue("value", beneficiary);
        assertThat(standing(story)).usingRecursiveComparison().ignoringFields("beneficiary").isEqualTo(expected);
    }
}

package org.ceasefiremonitor.core.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.TEXT;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding.State;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding.Suspension;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

/** What is recorded wrongly of a guarantee is set right by a further event of its guarantor. */
public class GuaranteeCorrectionsTest {

    private static final GuaranteeId PLEDGE = new GuaranteeId("caldonia-military");
    private static final LocalDate FEBRUARY = LocalDate.of(2031, 2, 10);
    private static final Instant IN_FORCE = instant("2031-03-02T00:00:00Z");
    /** When the guarantee was activated. */
    private static final Instant NOON = instant("2031-03-02T12:00:00Z");
    private static final Instant SUSPENDED = instant("2031-03-03T12:00:00Z");
    private static final Instant REINSTATED = instant("2031-03-04T12:00:00Z");
    /** When the notice runs out. */
    private static final Instant MAY = instant("2031-05-01T00:00:00Z");
    private static final Instant WITHDRAWN = instant("2031-05-02T00:00:00Z");

    private static Story pledged() {
        return inForce().by(CALDONIA).does(new PledgeGuarantee(PLEDGE, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, false, 30));
    }

    private static Story active() {
        return pledged().does(new RecordDomesticStep(PLEDGE, "First reading", FEBRUARY, null))
                .does(new RatifyGuarantee(PLEDGE, FEBRUARY, "Gazette 12")).does(new ActivateGuarantee(PLEDGE, null));
    }

    private static Story reinstated() {
        return active().then("2031-03-03T12:00:00Z").does(new SuspendGuarantee(PLEDGE, "Elections."))
                .then("2031-03-04T12:00:00Z").does(new ReinstateGuarantee(PLEDGE, "A cabinet again."));
    }

    private static Story withdrawn() {
        return reinstated().does(new GiveNoticeOfWithdrawal(PLEDGE, MAY, "A new policy."))
                .then("2031-05-02T00:00:00Z").does(new CompleteWithdrawal(PLEDGE, "As announced."));
    }

    private static CorrectPledge corrected(boolean political) {
        return new CorrectPledge(PLEDGE, BORDURIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, political, 30, "Misread.");
    }

    private static GuaranteeStanding standing(Story story) {
        return story.find(PLEDGE, GuaranteeStanding.class);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        return withdrawn()
                .does(new CorrectWithdrawal(PLEDGE, MAY, "Declared a day earlier."))
                .does(new CorrectWithdrawal(PLEDGE, WITHDRAWN, "The first entry had been right."))
                .does(new StrikeWithdrawal(PLEDGE, "It was never declared."))
                .does(new CorrectNoticeOfWithdrawal(PLEDGE, WITHDRAWN, "It runs to the end of the day."))
                .does(new CorrectNoticeOfWithdrawal(PLEDGE, instant("2031-06-01T00:00:00Z"), "It runs to the end of the month."))
                .does(new StrikeNoticeOfWithdrawal(PLEDGE, "It was about another treaty."))
                .does(new CorrectGuaranteeSuspension(PLEDGE, SUSPENDED, NOON, REINSTATED, "From the day before."))
                .does(new CorrectGuaranteeSuspension(PLEDGE, NOON, SUSPENDED, null, "It is suspended still."))
                .does(new StrikeGuaranteeSuspension(PLEDGE, SUSPENDED, "The decree was never signed."))
                .does(new CorrectActivation(PLEDGE, IN_FORCE, "By our word.", "Declared at midnight."))
                .does(new CorrectActivation(PLEDGE, NOON, "By our word.", "The first entry had been right."))
                .does(new StrikeActivation(PLEDGE, "Without instruction."))
                .does(new CorrectRatification(PLEDGE, FEBRUARY.plusDays(1), "Gazette 13", "A day later."))
                .does(new CorrectRatification(PLEDGE, FEBRUARY, "Gazette 12", "The first entry had been right."))
                .does(new StrikeRatification(PLEDGE, "Annulled before it took effect."))
                .does(new CorrectDomesticStep(PLEDGE, 1, "Second reading", FEBRUARY, "Paper 8", "The second."))
                .does(new StrikeDomesticStep(PLEDGE, 1, "Put off."))
                .does(new CorrectDomesticStep(PLEDGE, 1, "First reading", FEBRUARY, null, "It was held in spite of that."))
                .does(new StrikeDomesticStep(PLEDGE, 1, "Put off, for certain."))
                .does(corrected(true)).does(corrected(false))
                .does(new StrikePledge(PLEDGE, "A draft that the assembly never saw.")).steps();
    }

    @Test
    void a_pledge_stands_afterwards_as_if_it_had_been_recorded_so() {
        var story = pledged().does(corrected(true))
                .so(new PledgeCorrected(PLEDGE, BORDURIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, true, 30, "Misread."));

        assertThat(standing(story).beneficiary()).isEqualTo(BORDURIA);
        assertThat(standing(story).guarantor()).isEqualTo(CALDONIA);
        story.does(new ActivateGuarantee(PLEDGE, null));
    }

    @Test
    void a_struck_step_keeps_its_number_and_says_why() {
        var story = pledged().does(new RecordDomesticStep(PLEDGE, "First reading", FEBRUARY, null))
                .does(new RecordDomesticStep(PLEDGE, "Second reading", FEBRUARY, null))
                .does(new StrikeDomesticStep(PLEDGE, 1, "Put off.")).so(new DomesticStepStruck(PLEDGE, 1, "Put off."));

        assertThat(standing(story).domesticSteps()).extracting(GuaranteeStanding.DomesticStep::struck).containsExactly("Put off.", null);
    }

    @Test
    void times_are_corrected_and_the_state_follows() {
        var story = reinstated().does(new CorrectActivation(PLEDGE, IN_FORCE, null, "Declared at midnight."))
                .so(new ActivationCorrected(PLEDGE, IN_FORCE, null, "Declared at midnight."));
        assertThat(standing(story).activatedAt()).isEqualTo(IN_FORCE);
        assertThat(standing(story).suspensions()).containsExactly(new Suspension(SUSPENDED, REINSTATED));
        assertThat(standing(story).state()).isEqualTo(State.ACTIVE);

        story.does(new CorrectGuaranteeSuspension(PLEDGE, SUSPENDED, NOON, null, "It is suspended still."));
        assertThat(standing(story).suspensions()).containsExactly(new Suspension(NOON, null));
        assertThat(standing(story).state()).isEqualTo(State.SUSPENDED);

        story.does(new StrikeGuaranteeSuspension(PLEDGE, NOON, "The decree was never signed."));
        assertThat(standing(story).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void what_was_declared_and_where_it_can_be_found_is_corrected_by_itself() {
        var story = active().does(new CorrectRatification(PLEDGE, FEBRUARY, "Gazette 13", "Misread."))
                .does(new CorrectActivation(PLEDGE, NOON, "By our word.", "It was left out."));

        assertThat(standing(story).ratificationReference()).isEqualTo("Gazette 13");
        assertThat(standing(story).activationStatement()).isEqualTo("By our word.");
        story.does(new StrikeActivation(PLEDGE, "Without instruction.")).does(new StrikeRatification(PLEDGE, "Annulled."));
        assertThat(standing(story).ratificationReference()).isNull();
        assertThat(standing(story).activationStatement()).isNull();
    }

    @Test
    void a_struck_withdrawal_leaves_the_guarantee_as_it_stood() {
        var story = withdrawn().does(new StrikeWithdrawal(PLEDGE, "It was never declared."))
                .so(new WithdrawalStruck(PLEDGE, "It was never declared."));

        assertThat(standing(story).state()).isEqualTo(State.ACTIVE);
        assertThat(standing(story).withdrawal()).isEqualTo(MAY);
        story.does(new SuspendGuarantee(PLEDGE, "It can be suspended again."));
    }

    @Test
    @Provokes("GUA-02")
    void only_the_guarantor_corrects_what_is_recorded_of_its_guarantee() {
        withdrawn().by(ASTORIA)
                .refuses(corrected(true), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(new StrikePledge(PLEDGE, "Why."), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(new StrikeRatification(PLEDGE, "Why."), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(new StrikeActivation(PLEDGE, "Why."), GuaranteeRule.BY_THE_GUARANTOR)
                .refuses(new StrikeWithdrawal(PLEDGE, "Why."), GuaranteeRule.BY_THE_GUARANTOR);
    }

    @Test
    @Provokes("GUA-14")
    void what_is_not_recorded_is_neither_corrected_nor_struck() {
        pledged().refuses(new CorrectDomesticStep(PLEDGE, 1, "Reading", FEBRUARY, null, "Why."), GuaranteeRule.RECORDED)
                .refuses(new StrikeDomesticStep(PLEDGE, 1, "Why."), GuaranteeRule.RECORDED)
                .refuses(new CorrectRatification(PLEDGE, FEBRUARY, "Gazette 12", "Why."), GuaranteeRule.RECORDED)
                .refuses(new StrikeRatification(PLEDGE, "Why."), GuaranteeRule.RECORDED)
                .refuses(new CorrectActivation(PLEDGE, NOON, null, "Why."), GuaranteeRule.RECORDED)
                .refuses(new StrikeActivation(PLEDGE, "Why."), GuaranteeRule.RECORDED)
                .refuses(new CorrectGuaranteeSuspension(PLEDGE, NOON, IN_FORCE, null, "Why."), GuaranteeRule.RECORDED)
                .refuses(new StrikeGuaranteeSuspension(PLEDGE, NOON, "Why."), GuaranteeRule.RECORDED)
                .refuses(new CorrectNoticeOfWithdrawal(PLEDGE, MAY, "Why."), GuaranteeRule.RECORDED)
                .refuses(new StrikeNoticeOfWithdrawal(PLEDGE, "Why."), GuaranteeRule.RECORDED)
                .refuses(new CorrectWithdrawal(PLEDGE, MAY, "Why."), GuaranteeRule.RECORDED)
                .refuses(new StrikeWithdrawal(PLEDGE, "Why."), GuaranteeRule.RECORDED)
                .does(new RecordDomesticStep(PLEDGE, "Reading", FEBRUARY, null)).does(new StrikeDomesticStep(PLEDGE, 1, "Put off."))
                .refuses(new StrikeDomesticStep(PLEDGE, 1, "Again."), GuaranteeRule.RECORDED);
    }

    @Test
    @Provokes("GUA-15")
    void a_correction_says_something_else_than_what_is_recorded() {
        withdrawn().refuses(new CorrectPledge(PLEDGE, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, false, 30, "To be sure."),
                        GuaranteeRule.CORRECTION_CHANGES)
                .refuses(new CorrectDomesticStep(PLEDGE, 1, "First reading", FEBRUARY, null, "To be sure."), GuaranteeRule.CORRECTION_CHANGES)
                .refuses(new CorrectRatification(PLEDGE, FEBRUARY, "Gazette 12", "To be sure."), GuaranteeRule.CORRECTION_CHANGES)
                .refuses(new CorrectActivation(PLEDGE, NOON, null, "To be sure."), GuaranteeRule.CORRECTION_CHANGES)
                .refuses(new CorrectGuaranteeSuspension(PLEDGE, SUSPENDED, SUSPENDED, REINSTATED, "To be sure."),
                        GuaranteeRule.CORRECTION_CHANGES)
                .refuses(new CorrectNoticeOfWithdrawal(PLEDGE, MAY, "To be sure."), GuaranteeRule.CORRECTION_CHANGES)
                .refuses(new CorrectWithdrawal(PLEDGE, WITHDRAWN, "To be sure."), GuaranteeRule.CORRECTION_CHANGES);
    }

    @Test
    @Provokes("GUA-16")
    void a_corrected_guarantee_has_lived_in_order() {
        withdrawn().refuses(new CorrectActivation(PLEDGE, REINSTATED, null, "Later."), GuaranteeRule.LIVED_IN_ORDER)
                .refuses(new CorrectActivation(PLEDGE, instant("2031-06-01T00:00:00Z"), null, "Later."), GuaranteeRule.LIVED_IN_ORDER)
                .refuses(new CorrectGuaranteeSuspension(PLEDGE, SUSPENDED, IN_FORCE, REINSTATED, "Earlier."), GuaranteeRule.LIVED_IN_ORDER)
                .refuses(new CorrectGuaranteeSuspension(PLEDGE, SUSPENDED, SUSPENDED, instant("2031-06-01T00:00:00Z"), "Later."),
                        GuaranteeRule.LIVED_IN_ORDER)
                .refuses(new CorrectNoticeOfWithdrawal(PLEDGE, instant("2031-06-01T00:00:00Z"), "Later."), GuaranteeRule.LIVED_IN_ORDER)
                .refuses(new CorrectWithdrawal(PLEDGE, MAY.minusNanos(1000), "Earlier."), GuaranteeRule.LIVED_IN_ORDER)
                .refuses(new CorrectWithdrawal(PLEDGE, instant("2031-06-01T00:00:00Z"), "Later."), GuaranteeRule.LIVED_IN_ORDER)
                .then("2031-07-01T00:00:00Z")
                .refuses(new CorrectGuaranteeSuspension(PLEDGE, SUSPENDED, SUSPENDED, instant("2031-06-01T00:00:00Z"), "After it had gone."),
                        GuaranteeRule.LIVED_IN_ORDER);
    }

    @Test
    @Provokes("GUA-16")
    void suspensions_do_not_overlap_after_a_correction() {
        reinstated().then("2031-03-05T12:00:00Z").does(new SuspendGuarantee(PLEDGE, "Elections again."))
                .refuses(new CorrectGuaranteeSuspension(PLEDGE, SUSPENDED, SUSPENDED, null, "Never reinstated."), GuaranteeRule.LIVED_IN_ORDER)
                .refuses(new CorrectGuaranteeSuspension(PLEDGE, instant("2031-03-05T12:00:00Z"), SUSPENDED, null, "Earlier."),
                        GuaranteeRule.LIVED_IN_ORDER);
    }

    @Test
    @Provokes("GUA-17")
    void what_a_later_fact_rests_on_is_struck_after_it() {
        withdrawn().refuses(new StrikeNoticeOfWithdrawal(PLEDGE, "Why."), GuaranteeRule.NOTHING_RESTS_ON_IT)
                .refuses(new StrikeActivation(PLEDGE, "Why."), GuaranteeRule.NOTHING_RESTS_ON_IT)
                .refuses(new StrikeRatification(PLEDGE, "Why."), GuaranteeRule.NOTHING_RESTS_ON_IT)
                .refuses(new StrikePledge(PLEDGE, "Why."), GuaranteeRule.NOTHING_RESTS_ON_IT)
                .refuses(new CorrectPledge(PLEDGE, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, false, 365, "Misread."),
                        GuaranteeRule.NOTHING_RESTS_ON_IT);
        inForce().by(CALDONIA).does(new PledgeGuarantee(PLEDGE, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, true, 30))
                .does(new ActivateGuarantee(PLEDGE, null))
                .refuses(corrected(false), GuaranteeRule.NOTHING_RESTS_ON_IT)
                .does(new RatifyGuarantee(PLEDGE, FEBRUARY, "Gazette 12")).does(new StrikeRatification(PLEDGE, "It is political anyway."));
    }

    @Test
    @Provokes({"GUA-01", "GUA-04", "GUA-09", "GUA-13"})
    void a_correction_keeps_the_rules_that_the_entry_had_to_keep() {
        withdrawn().refuses(new CorrectPledge(PLEDGE, new ParticipantId("nowhere"), ACCORD, Set.of(Domain.MILITARY), "1", TEXT, false, 30, "Why."),
                        GuaranteeRule.GUARANTOR_REGISTERED)
                .refuses(new CorrectPledge(PLEDGE, ASTORIA, new AgreementId("none"), Set.of(Domain.MILITARY), "1", TEXT, false, 30, "Why."),
                        GuaranteeRule.GUARANTOR_REGISTERED)
                .refuses(new CorrectActivation(PLEDGE, IN_FORCE.minusNanos(1000), null, "Earlier."), GuaranteeRule.CEASEFIRE_IN_FORCE)
                .refuses(new CorrectNoticeOfWithdrawal(PLEDGE, MAY.minusNanos(1000), "Earlier."), GuaranteeRule.NOTICE_IS_KEPT)
                .refuses(new CorrectRatification(PLEDGE, LocalDate.of(2032, 1, 1), "Gazette 12", "Later."), GuaranteeRule.NOT_IN_THE_FUTURE);
    }

    @Test
    @Provokes("GUA-18")
    void a_guarantee_that_was_never_pledged_takes_no_further_step() {
        var story = pledged().does(new StrikePledge(PLEDGE, "A draft.")).so(new PledgeStruck(PLEDGE, "A draft."))
                .refuses(new RatifyGuarantee(PLEDGE, FEBRUARY, "Gazette 12"), GuaranteeRule.PLEDGE_NOT_STRUCK)
                .refuses(corrected(true), GuaranteeRule.PLEDGE_NOT_STRUCK);

        assertThat(standing(story).state()).isEqualTo(State.STRUCK);
    }
}

package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest.ATTACK;
import static org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest.PLEDGE;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.TEXT;

import java.util.List;
import java.util.Set;
import org.ceasefiremonitor.core.guarantee.ActivateGuarantee;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeActivated;
import org.ceasefiremonitor.core.guarantee.GuaranteePledged;
import org.ceasefiremonitor.core.guarantee.GuaranteeReinstated;
import org.ceasefiremonitor.core.guarantee.GuaranteeSuspended;
import org.ceasefiremonitor.core.guarantee.PledgeGuarantee;
import org.ceasefiremonitor.core.guarantee.commitment.InvokeCommitment;
import org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest;
import org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDetermined;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationRequestWithdrawn;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationRequested;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStruck;
import org.ceasefiremonitor.core.guarantee.determination.Grounds;
import org.ceasefiremonitor.core.guarantee.ladder.ContinuationCheckMissed;
import org.ceasefiremonitor.core.guarantee.ladder.EnterStage;
import org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStoodDown;
import org.ceasefiremonitor.core.guarantee.ladder.StageDeadlineReached;
import org.ceasefiremonitor.core.guarantee.ladder.StageDecisionStruck;
import org.ceasefiremonitor.core.guarantee.ladder.StageEntered;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.recommendation.RecommendAction;
import org.ceasefiremonitor.core.recommendation.RecommendationSetAside;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.junit.jupiter.api.Test;

/** What comes to be possible, or no longer is, in the answer to an attack: nothing is recommended that would be refused, and it is told when its time comes. */
class WhenAnswersWouldBeRefusedTest {

    private static final Marking SOME = new Marking(Tlp.AMBER, List.of(DALMARK, MECHANISM));

    private static Event established(Story story) {
        return story.events().stream().filter(ViolationEstablished.class::isInstance).findFirst().orElseThrow();
    }

    private static StageEntered last(Marking marking) {
        return new StageEntered(LadderRunTest.LADDER, 3, "Decision 4", "It goes on.", MECHANISM, AT, true, null, marking);
    }

    private static Story pledged(Story story) {
        return story.by(CALDONIA).does(new PledgeGuarantee(PLEDGE, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, true, 30)).by(MECHANISM);
    }

    private static DeterminationRequested requested() {
        return new DeterminationRequested(ATTACK, ACCORD, ASTORIA, BORDURIA, Grounds.HOST_REQUEST, null, "t", ASTORIA, AT, AT, AT, Marking.GREEN);
    }

    @Test
    void no_ladder_is_recommended_beside_one_that_runs_or_on_what_is_not_verified() {
        var severe = LadderRunTest.severe();
        assertThat(new Reacting(new WhenResponseCalledFor(), severe).happens(established(severe)).recommendations()).hasSize(1);
        assertThat(new Reacting(new WhenResponseCalledFor(), LadderRunTest.started()).happens(established(severe)).all()).isEmpty();
        assertThat(new Reacting(new WhenResponseCalledFor(), Bridge.assigned()).happens(established(severe)).all()).isEmpty();
    }

    @Test
    void what_is_prepared_on_an_incident_for_few_eyes_is_accepted_as_it_stands() {
        var secret = LadderRunTest.severe(Bridge.reported().knowing(Bridge.narrow(Bridge.POST, LadderRunTest.T0, MECHANISM)));
        var advice = new Reacting(new WhenResponseCalledFor(), secret).happens(established(secret)).recommended();
        assertThat(advice.marking()).isEqualTo(SOME);
        assertThat(advice.command().body()).doesNotContainKey("marking");
        assertThat(secret.does(LadderRunTest.START).events().getLast().visibility()).as("without a marking").isEqualTo(SOME);
    }

    @Test
    void the_check_of_each_hour_and_the_time_of_a_stage_bring_back_what_people_had_set_aside() {
        var log = new Reacting(new WhenLadderRuns(), LadderRunTest.warned());
        var missed = new ContinuationCheckMissed(LadderRunTest.LADDER, AT, AT, Marking.GREEN);
        log.happens(missed);
        assertThat(log.recommendations()).extracting(RecommendAction::to).contains(Mandate.CHIEF_MONITOR);
        assertThat(log.recommendations()).extracting(each -> each.command().name()).containsExactly("ConfirmContinuation");
        assertThat(log.happens(missed).all()).as("it is before them already").isEmpty();

        var stage = new StageDeadlineReached(LadderRunTest.LADDER, 2, AT, false, AT, AT, Marking.GREEN);
        var advice = log.happens(stage).recommended();
        assertThat(advice.command().body()).containsEntry("stage", 2);
        log.happens(new RecommendationSetAside(advice.recommendationId(), "Not yet.", AT, Marking.GREEN));
        assertThat(log.happens(LadderRunTest.startRevised()).all()).as("nothing ran out").isEmpty();
        assertThat(log.happens(new StageDeadlineReached(LadderRunTest.LADDER, 3, AT, false, AT, null, Marking.GREEN)).recommended().command().body())
                .containsEntry("stage", 2);
    }

    @Test
    void a_determination_is_recommended_where_somebody_is_protected_who_sees_the_ladder_and_none_is_open() {
        assertThat(new Reacting(new WhenArmedAttackSaid(), LadderRunTest.enteredSecond()).happens(last(Marking.GREEN)).all()).as("nobody is protected").isEmpty();
        var secret = LadderRunTest.severe(Bridge.reported().knowing(Bridge.narrow(Bridge.POST, LadderRunTest.T0, MECHANISM))).does(LadderRunTest.START);
        assertThat(new Reacting(new WhenArmedAttackSaid(), pledged(secret)).happens(last(SOME)).all()).as("a request would be hidden from its guarantor").isEmpty();
        var log = new Reacting(new WhenArmedAttackSaid(), pledged(LadderRunTest.enteredSecond())).happens(last(Marking.GREEN));
        assertThat(log.recommended().command().body()).containsEntry("attacked", "astoria").containsEntry("accused", "borduria");
        log.happens(requested());
        assertThat(log.all().getFirst()).as("one is open at a time").isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(last(Marking.GREEN)).all()).isEmpty();

        var struck = new Reacting(new WhenArmedAttackSaid(), pledged(LadderRunTest.enteredSecond())).happens(last(Marking.GREEN));
        assertThat(struck.happens(new StageDecisionStruck(LadderRunTest.LADDER, 3, "r", AT, null, Marking.GREEN)).only()).isInstanceOf(Reaction.Lapsed.class);
        var ended = new Reacting(new WhenArmedAttackSaid(), pledged(LadderRunTest.enteredSecond())).happens(last(Marking.GREEN));
        assertThat(ended.happens(new LadderStoodDown(LadderRunTest.LADDER, "r", MECHANISM, AT, Marking.GREEN)).only()).isInstanceOf(Reaction.Lapsed.class);
    }

    @Test
    void a_determination_on_one_who_was_attacked_leaves_advice_on_others_who_may_have_been() {
        var before = pledged(LadderRunTest.enteredSecond()).by(CALDONIA)
                .does(new PledgeGuarantee(new GuaranteeId("another"), DALMARK, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, true, 30)).by(MECHANISM);
        var log = new Reacting(new WhenArmedAttackSaid(), before).happens(last(Marking.GREEN));
        assertThat(log.recommended().command().body()).doesNotContainKey("attacked");
        assertThat(log.happens(requested()).all()).noneMatch(Reaction.Lapsed.class::isInstance);
        log.happens(new DeterminationRequested(new DeterminationId("attack-2"), ACCORD, DALMARK, BORDURIA, Grounds.HOST_REQUEST, null, "t", DALMARK, AT, AT, AT, Marking.GREEN));
        assertThat(log.all()).as("nobody is left").filteredOn(Reaction.Lapsed.class::isInstance).hasSize(1);

        var named = new Reacting(new WhenArmedAttackSaid(), pledged(LadderRunTest.enteredSecond())).happens(last(Marking.GREEN));
        named.happens(new GuaranteePledged(new GuaranteeId("another"), CALDONIA, DALMARK, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, true, 30));
        assertThat(named.happens(requested()).all().getFirst()).as("it would be refused as it was prepared").isInstanceOf(Reaction.Lapsed.class);
    }

    @Test
    void what_is_determined_already_is_not_recommended_to_be_asked_for() {
        var determined = new ArmedAttackDetermined(ATTACK, List.of(), "r", MECHANISM, AT, Marking.GREEN);
        var log = new Reacting(new WhenArmedAttackSaid(), pledged(LadderRunTest.enteredSecond())).happens(requested()).happens(determined);
        assertThat(log.happens(last(Marking.GREEN)).all()).as("the last stage is entered on it").isEmpty();
        var earlier = new ArmedAttackDetermined(ATTACK, List.of(), "r", MECHANISM, LadderRunTest.T0.minusSeconds(1), Marking.GREEN);
        log = new Reacting(new WhenArmedAttackSaid(), pledged(LadderRunTest.enteredSecond())).happens(requested()).happens(earlier);
        assertThat(log.happens(last(Marking.GREEN)).recommendations()).as("that was another attack").hasSize(1);
    }

    @Test
    void what_was_not_recommended_beside_an_open_request_is_once_that_is_withdrawn() {
        var before = pledged(LadderRunTest.enteredSecond()).does(new EnterStage(LadderRunTest.LADDER, 3, "Decision 4", "It goes on."));
        var withdrawn = new DeterminationRequestWithdrawn(ATTACK, "r", AT, Marking.GREEN);
        var lapsed = new Reacting(new WhenArmedAttackSaid(), before).happens(last(Marking.GREEN)).happens(requested());
        assertThat(lapsed.happens(withdrawn).recommendations()).singleElement().satisfies(each -> assertThat(each.command().body())
                .containsEntry("ladderId", LadderRunTest.LADDER.value()).containsEntry("attacked", "astoria").containsEntry("text", "It goes on."));
        lapsed.happens(new DeterminationRequested(new DeterminationId("attack-" + LadderRunTest.LADDER.value()), ACCORD, ASTORIA, BORDURIA, Grounds.HOST_REQUEST, null, "t",
                ASTORIA, AT, AT, AT, Marking.GREEN)).happens(new DeterminationRequestWithdrawn(new DeterminationId("attack-" + LadderRunTest.LADDER.value()), "r", AT, Marking.GREEN));
        assertThat(lapsed.recommendations()).singleElement().satisfies(each -> assertThat(each.command().body()).as("an id is used once")
                .containsEntry("determinationId", "attack-2-" + LadderRunTest.LADDER.value()));
        assertThat(new Reacting(new WhenArmedAttackSaid(), before).happens(requested()).happens(last(Marking.GREEN)).happens(withdrawn).recommendations())
                .as("the stage was entered while one was open").hasSize(1);

        var aside = new Reacting(new WhenArmedAttackSaid(), before).happens(last(Marking.GREEN));
        aside.happens(new RecommendationSetAside(aside.recommended().recommendationId(), "Not yet.", AT, Marking.GREEN)).happens(requested());
        assertThat(aside.happens(withdrawn).recommendations()).as("people did not follow it").isEmpty();
        var stood = new Reacting(new WhenArmedAttackSaid(), before).happens(requested());
        stood.happens(new LadderStoodDown(LadderRunTest.LADDER, "r", MECHANISM, AT, Marking.GREEN));
        assertThat(stood.happens(withdrawn).recommendations()).isEmpty();
    }

    @Test
    void a_guarantee_that_becomes_active_after_the_determination_may_be_invoked_on_it_as_well() {
        var log = new Reacting(new WhenArmedAttackDetermined(), ArmedAttackDeterminationTest.determined());
        log.happens(new GuaranteeActivated(PLEDGE, AT, null));
        assertThat(log.recommendations()).extracting(each -> each.command().body().get("domain")).containsExactly("MILITARY", "DIPLOMATIC");
        log.happens(new GuaranteeSuspended(PLEDGE, AT, "r"));
        assertThat(log.all()).hasSize(2).allMatch(Reaction.Lapsed.class::isInstance);
        assertThat(log.happens(new GuaranteeReinstated(PLEDGE, AT.plusSeconds(1), "r")).recommendations()).hasSize(2);
        log.happens(new GuaranteeSuspended(PLEDGE, AT.plusSeconds(2), "r")).happens(new GuaranteeReinstated(PLEDGE, AT.plusSeconds(3), "r"))
                .happens(new GuaranteeSuspended(PLEDGE, AT.plusSeconds(4), "r"));
        assertThat(log.happens(new DeterminationStruck(ATTACK, "r", AT, Marking.GREEN)).all()).isEmpty();
    }

    @Test
    void a_guarantee_is_advised_for_each_determination_by_itself() {
        var second = new DeterminationId("attack-2");
        var before = ArmedAttackDeterminationTest.consulted().by(CALDONIA).does(new ActivateGuarantee(PLEDGE, null)).by(MECHANISM);
        var first = before.branch().does(ArmedAttackDeterminationTest.DETERMINE);
        var log = new Reacting(new WhenArmedAttackDetermined(), before).happens(first.events().getLast());
        log.happens(new DeterminationRequested(second, ACCORD, ASTORIA, BORDURIA, Grounds.HOST_REQUEST, null, "t", ASTORIA, AT, AT, AT, Marking.GREEN));
        assertThat(log.happens(new ArmedAttackDetermined(second, List.of(), "r", MECHANISM, AT, Marking.GREEN)).recommendations())
                .extracting(each -> each.command().body().get("determinationId")).as("beside those on the first").containsExactly("attack-2", "attack-2");
        var invoked = first.by(ASTORIA).does(new InvokeCommitment(new CommitmentId("owed"), PLEDGE, Domain.MILITARY, ATTACK, "s")).events().getLast();
        assertThat(log.happens(invoked).all()).filteredOn(Reaction.Taken.class::isInstance).as("only that on the first is taken").hasSize(1);
        assertThat(log.happens(new DeterminationStruck(second, "r", AT, Marking.GREEN)).all()).hasSize(2).allMatch(Reaction.Lapsed.class::isInstance);
    }

    @Test
    void what_is_invoked_already_is_not_advised_again() {
        var before = ArmedAttackDeterminationTest.determined().by(CALDONIA).does(new ActivateGuarantee(PLEDGE, null)).by(ASTORIA)
                .does(new InvokeCommitment(new CommitmentId("owed"), PLEDGE, Domain.MILITARY, ATTACK, "s"));
        var log = new Reacting(new WhenArmedAttackDetermined(), before).happens(new GuaranteeSuspended(PLEDGE, AT, "r"));
        assertThat(log.happens(new GuaranteeReinstated(PLEDGE, AT.plusSeconds(1), "r")).recommendations()).extracting(each -> each.command().body().get("domain"))
                .containsExactly("DIPLOMATIC");
    }
}

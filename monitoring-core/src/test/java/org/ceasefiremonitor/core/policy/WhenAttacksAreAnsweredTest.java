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
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.story.Cast.signed;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.core.agreement.CeasefireEnteredIntoForce;
import org.ceasefiremonitor.core.agreement.CeasefireTerminated;
import org.ceasefiremonitor.core.agreement.EntryIntoForceStruck;
import org.ceasefiremonitor.core.coordination.EstablishCell;
import org.ceasefiremonitor.core.coordination.StrikeCell;
import org.ceasefiremonitor.core.guarantee.ActivateGuarantee;
import org.ceasefiremonitor.core.guarantee.ActivationStruck;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeActivated;
import org.ceasefiremonitor.core.guarantee.GuaranteeRatified;
import org.ceasefiremonitor.core.guarantee.GuaranteeWithdrawn;
import org.ceasefiremonitor.core.guarantee.PledgeCorrected;
import org.ceasefiremonitor.core.guarantee.PledgeGuarantee;
import org.ceasefiremonitor.core.guarantee.WithdrawalStruck;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentMeasuresMissed;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentPositionMissed;
import org.ceasefiremonitor.core.guarantee.commitment.InvocationStruck;
import org.ceasefiremonitor.core.guarantee.commitment.InvokeCommitment;
import org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest;
import org.ceasefiremonitor.core.guarantee.determination.ConsultationHeld;
import org.ceasefiremonitor.core.guarantee.determination.ConsultationStruck;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationRequestWithdrawn;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationRequested;
import org.ceasefiremonitor.core.guarantee.determination.EvidencePackAssembled;
import org.ceasefiremonitor.core.guarantee.determination.Grounds;
import org.ceasefiremonitor.core.guarantee.ladder.ConfirmCessation;
import org.ceasefiremonitor.core.guarantee.ladder.EnterStage;
import org.ceasefiremonitor.core.guarantee.ladder.IssueWarning;
import org.ceasefiremonitor.core.guarantee.ladder.LadderEvent;
import org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStruck;
import org.ceasefiremonitor.core.guarantee.ladder.StandLadderDown;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.RecommendAction;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.Outcome;
import org.junit.jupiter.api.Test;

/** P1, P12, P12b, P13 and P14: what is put before people when the ceasefire begins, and when it is broken. None of it is done for them. */
class WhenAttacksAreAnsweredTest {

    private static final GuaranteeId GIVEN = new GuaranteeId("given");
    private static final CeasefireEnteredIntoForce BEGINS = new CeasefireEnteredIntoForce(ACCORD, instant("2031-03-02T00:00:00Z"), "2 March");

    private static Story pledged(boolean political) {
        return signed().by(CALDONIA).does(new PledgeGuarantee(GIVEN, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, political, 30));
    }

    /** The events of a story after another one that it goes on from. */
    private static List<Event> after(Story before, Story whole) {
        return whole.events().subList(before.events().size(), whole.events().size());
    }

    @Test
    void once_the_ceasefire_is_in_force_guarantors_are_to_activate_what_is_binding_or_political() {
        var log = new Reacting(new WhenCeasefireEnteredIntoForce(), pledged(true)).happens(BEGINS);
        assertThat(log.recommended().to()).isEqualTo(Mandate.GUARANTOR_REP);
        assertThat(log.recommended().command().name()).isEqualTo("ActivateGuarantee");
        assertThat(log.recommended().marking().shows(CALDONIA, CALDONIA)).isTrue();
        assertThat(log.recommended().marking().shows(BORDURIA, CALDONIA)).isFalse();
        assertThat(log.recommended().due()).isEqualTo(AT.plus(Duration.ofHours(24)));
        assertThat(log.happens(new GuaranteeActivated(GIVEN, AT, null)).only()).isInstanceOf(Reaction.Taken.class);

        var unratified = new Reacting(new WhenCeasefireEnteredIntoForce(), pledged(false)).happens(BEGINS);
        assertThat(unratified.all()).as("it binds nobody yet").isEmpty();
        assertThat(unratified.happens(new GuaranteeRatified(GIVEN, LocalDate.of(2031, 3, 1), "Gazette 12")).recommended().command().name())
                .isEqualTo("ActivateGuarantee");
        assertThat(unratified.happens(new CeasefireTerminated(ACCORD, AT, "It collapsed.")).only()).isInstanceOf(Reaction.Lapsed.class);
    }

    @Test
    void those_who_run_the_cells_are_told_that_the_ceasefire_is_in_force_and_where_that_is_struck() {
        var cells = signed().by(MECHANISM).does(new EstablishCell(new CellId("paris"), "n", "s", "h", CALDONIA, ACCORD, null))
                .does(new EstablishCell(new CellId("kyiv"), "n", "s", "h", CALDONIA, ACCORD, null))
                .does(new EstablishCell(new CellId("field"), "n", "s", "h", MECHANISM, ACCORD, null))
                .does(new EstablishCell(new CellId("mistake"), "n", "s", "h", DALMARK, ACCORD, null)).by(DALMARK).does(new StrikeCell(new CellId("mistake"), "r"));
        var log = new Reacting(new WhenCeasefireEnteredIntoForce(), cells).happens(BEGINS);
        assertThat(log.notices()).extracting(ServeNotice::to).as("each once, also before a watch is open").containsExactly(CALDONIA, MECHANISM);
        assertThat(log.notices()).allMatch(each -> each.text().contains("2031-03-02T00:00:00Z") && each.about().equals(ACCORD.key()));
        log.happens(new EntryIntoForceStruck(ACCORD, "Misread."));
        assertThat(log.notices()).extracting(ServeNotice::to).containsExactly(CALDONIA, MECHANISM);
        assertThat(log.notices()).allMatch(each -> each.text().contains("not in force"));
    }

    @Test
    void what_a_correction_makes_ready_again_is_to_be_activated_and_what_it_takes_away_is_not() {
        var log = new Reacting(new WhenCeasefireEnteredIntoForce(), pledged(true)).happens(BEGINS).happens(new GuaranteeActivated(GIVEN, AT, null));
        assertThat(log.happens(new ActivationStruck(GIVEN, "Without instruction.")).recommended().command().name()).isEqualTo("ActivateGuarantee");
        assertThat(log.happens(corrected(false)).only()).as("it binds nobody").isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(corrected(true)).recommended().command().name()).isEqualTo("ActivateGuarantee");
        assertThat(log.happens(new GuaranteeWithdrawn(GIVEN, AT, "r")).only()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.happens(new WithdrawalStruck(GIVEN, "It was never declared.")).recommended().command().name()).isEqualTo("ActivateGuarantee");
    }

    private static PledgeCorrected corrected(boolean political) {
        return new PledgeCorrected(GIVEN, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, political, 30, "Misread.");
    }

    @Test
    void a_violation_of_severity_s3_calls_for_a_ladder() {
        var before = Bridge.concluded(Outcome.VERIFIED);
        var log = new Reacting(new WhenResponseCalledFor(), before);
        after(before, LadderRunTest.severe()).forEach(log::happens);
        assertThat(log.recommended().to()).isEqualTo(Mandate.CHIEF_MONITOR);
        assertThat(log.recommended().command().name()).isEqualTo("StartLadder");
        assertThat(log.recommended().command().body()).containsEntry("incidents", List.of(FIRE.value())).containsEntry("agreementId", ACCORD.value());
        assertThat(log.happens(new IncidentReopened(FIRE, "A late report.", AT, Marking.GREEN, AT, AT, null)).only()).isInstanceOf(Reaction.Lapsed.class);

        var taken = new Reacting(new WhenResponseCalledFor(), before);
        after(before, LadderRunTest.started()).forEach(taken::happens);
        assertThat(taken.only()).isInstanceOf(Reaction.Taken.class);
        assertThat(taken.happens(new LadderStruck(LadderRunTest.LADDER, "Started twice.", AT, Marking.GREEN)).recommended().command().body())
                .containsEntry("incidents", List.of(FIRE.value()));
    }

    @Test
    void the_cell_is_told_what_comes_next_on_a_ladder() {
        var before = LadderRunTest.severe();
        var ladder = LadderRunTest.LADDER;
        var whole = LadderRunTest.again(LadderRunTest.started().does(new IssueWarning(ladder, BORDURIA, "t"))).does(LadderRunTest.CONTINUES)
                .does(new EnterStage(ladder, 2, "a", "r")).does(new ConfirmCessation(ladder, instant("2031-03-02T12:30:00Z"), "r"))
                .does(new StandLadderDown(ladder, "r"));
        var events = after(before, whole).stream().filter(LadderEvent.class::isInstance).toList();
        var log = new Reacting(new WhenLadderRuns(), before).happens(events.get(0));
        assertThat(log.recommended().to()).isEqualTo(Mandate.CELL_DIRECTOR);
        assertThat(log.recommended().command().name()).isEqualTo("IssueWarning");
        log.happens(events.get(1));
        assertThat(log.all().getFirst()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.recommendations()).extracting(RecommendAction::to).containsExactly(Mandate.CHIEF_MONITOR);
        assertThat(log.recommendations()).extracting(each -> each.command().name()).containsExactly("ConfirmContinuation");
        log.happens(events.get(2));
        assertThat(log.all().getFirst()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.recommendations()).extracting(each -> each.command().body()).containsExactly(Map.of("ladderId", ladder.value(), "stage", 2));
        log.happens(events.get(3));
        assertThat(log.all().getFirst()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.recommendations()).extracting(each -> each.command().body()).as("at once, to be decided on when it is due").containsExactly(
                Map.of("ladderId", ladder.value(), "stage", 3));
        log.happens(events.get(4));
        assertThat(log.all().getFirst()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.recommendations()).extracting(each -> each.command().name()).containsExactly("StandLadderDown");
        assertThat(log.happens(events.get(5)).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void evidence_is_assembled_and_guarantors_are_told_and_consulted() {
        var before = ArmedAttackDeterminationTest.protectedBy();
        var events = after(before, ArmedAttackDeterminationTest.consulted());
        var log = new Reacting(new WhenArmedAttackSaid(), before).happens(events.get(0));
        assertThat(log.recommendations()).extracting(RecommendAction::to).containsExactly(Mandate.CELL_OFFICER);
        assertThat(log.notices()).extracting(each -> each.to()).containsExactly(CALDONIA, ArmedAttackDeterminationTest.ESKIA);
        var without = new Reacting(new WhenArmedAttackSaid(), before).happens(new GuaranteeWithdrawn(ArmedAttackDeterminationTest.PLEDGE, Reacting.AT, "r"));
        assertThat(without.happens(events.get(0)).notices()).as("who has withdrawn has no position to state").extracting(each -> each.to())
                .containsExactly(ArmedAttackDeterminationTest.ESKIA);
        log.happens(events.get(1));
        assertThat(log.all().getFirst()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.recommendations()).extracting(each -> each.command().name()).containsExactly("HoldConsultation");
        var due = log.recommendations().getFirst().due();
        log.happens(events.get(2)).happens(events.get(3));
        assertThat(log.happens(events.get(4)).only()).isInstanceOf(Reaction.Taken.class);

        var anew = log.happens(new ConsultationStruck(ATTACK, "Nobody was there.", AT, null, Marking.GREEN)).recommended();
        assertThat(anew.command().name()).isEqualTo("HoldConsultation");
        assertThat(anew.to()).isEqualTo(Mandate.CELL_DIRECTOR);
        assertThat(anew.due()).as("at once where its time is past").isEqualTo(AT).isEqualTo(due);
        assertThat(log.happens(new DeterminationRequestWithdrawn(ATTACK, "r", AT, Marking.GREEN)).only()).isInstanceOf(Reaction.Lapsed.class);
    }

    @Test
    void a_consultation_that_was_struck_is_due_when_it_was_due_before_while_that_is_to_come() {
        var before = ArmedAttackDeterminationTest.protectedBy();
        var later = AT.plus(Duration.ofHours(3));
        var log = new Reacting(new WhenArmedAttackSaid(), before).happens(new DeterminationRequested(ATTACK, ACCORD, ASTORIA, BORDURIA, Grounds.HOST_REQUEST, null, "t",
                ASTORIA, AT, AT, later, Marking.GREEN)).happens(new EvidencePackAssembled(ATTACK, List.of(), "s", MECHANISM, AT, Marking.GREEN));
        assertThat(log.recommendations()).extracting(RecommendAction::due).containsExactly(later);
        log.happens(new ConsultationHeld(ATTACK, List.of(CALDONIA), "s", MECHANISM, AT, Marking.GREEN));
        assertThat(log.happens(new ConsultationStruck(ATTACK, "r", AT, later, Marking.GREEN)).recommended().due()).isEqualTo(later);
    }

    @Test
    void once_an_armed_attack_is_determined_each_active_guarantee_may_be_invoked_in_each_domain() {
        var before = ArmedAttackDeterminationTest.consulted().by(CALDONIA).does(new ActivateGuarantee(PLEDGE, null));
        var owed = new CommitmentId("owed-1");
        var whole = before.branch().by(MECHANISM).does(ArmedAttackDeterminationTest.DETERMINE).by(ASTORIA)
                .does(new InvokeCommitment(owed, PLEDGE, Domain.MILITARY, ATTACK, "s"));
        var events = after(before, whole);
        var log = new Reacting(new WhenArmedAttackDetermined(), before).happens(events.get(0));
        assertThat(log.recommendations()).extracting(each -> each.command().body().get("domain")).containsExactlyInAnyOrder("MILITARY", "DIPLOMATIC");
        assertThat(log.recommendations()).extracting(RecommendAction::to).containsOnly(Mandate.PARTY_LIAISON);
        log.happens(events.get(1));
        assertThat(log.all().getFirst()).isInstanceOf(Reaction.Taken.class);
        assertThat(log.notices()).extracting(each -> each.to()).containsExactly(CALDONIA);
        assertThat(log.happens(new InvocationStruck(owed, "Another domain was meant.", AT, Marking.GREEN)).recommended().command().body())
                .containsEntry("domain", "MILITARY");
        log.happens(new CommitmentPositionMissed(owed, AT, false, AT, Marking.GREEN));
        assertThat(log.notices()).extracting(each -> each.to()).as("the gap is told").containsExactly(ASTORIA, CALDONIA);
        assertThat(log.notices()).noneMatch(each -> each.text().contains("nobody failed"));
        log.happens(new CommitmentMeasuresMissed(owed, AT, true, AT, Marking.GREEN));
        assertThat(log.notices()).hasSize(2).allMatch(each -> each.text().contains("nobody failed"));
    }
}

package org.ceasefiremonitor.core.guarantee.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.FORCE;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.TEXT;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.PledgeGuarantee;
import org.ceasefiremonitor.core.guarantee.attack.AttackRule;
import org.ceasefiremonitor.core.guarantee.attack.ForceAttackTest;
import org.ceasefiremonitor.core.guarantee.attack.RecordForceAttacked;
import org.ceasefiremonitor.core.guarantee.attack.StrikeForceAttack;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding.State;
import org.ceasefiremonitor.core.guarantee.ladder.EnterStage;
import org.ceasefiremonitor.core.guarantee.ladder.IssueWarning;
import org.ceasefiremonitor.core.guarantee.ladder.LadderRule;
import org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest;
import org.ceasefiremonitor.core.guarantee.ladder.StrikeStageDecision;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Astoria holds that it was attacked, and the guarantors determine whether it was. */
public class ArmedAttackDeterminationTest {

    public static final DeterminationId ATTACK = new DeterminationId("attack-1");
    public static final ParticipantId ESKIA = new ParticipantId("eskia");
    /** A guarantor that has given Astoria no guarantee. */
    public static final ParticipantId FENMARK = new ParticipantId("fenmark");
    public static final GuaranteeId PLEDGE = new GuaranteeId("caldonia-pledge");
    private static final Instant ASKED = Instant.parse("2031-03-02T13:00:00Z");
    private static final RequestDetermination REQUEST = request(BORDURIA, Grounds.HOST_REQUEST, null);
    private static final StatePosition CONVINCED = new StatePosition(ATTACK, GuarantorPosition.ARMED_ATTACK, "It was planned.");
    private static final HoldConsultation CONSULT = new HoldConsultation(ATTACK, List.of(CALDONIA, ESKIA), "Both spoke.");
    public static final DetermineArmedAttack DETERMINE = new DetermineArmedAttack(ATTACK, List.of(new Authority(CALDONIA, "Council, decision 12")), "It was planned.");
    private static final StrikeDetermination STRIKE = new StrikeDetermination(ATTACK, "The council had not decided.");
    private static final MissEvidencePack MISS_PACK = new MissEvidencePack(ATTACK);
    private static final MissConsultation MISS_CONSULTATION = new MissConsultation(ATTACK);
    private static final Map<String, Story> STORIES = new HashMap<>();

    private static RequestDetermination request(ParticipantId accused, Grounds grounds, @Nullable LadderId ladder) {
        return new RequestDetermination(ATTACK, ACCORD, ASTORIA, accused, grounds, ladder, "Two brigades crossed.", null);
    }

    private static AssembleEvidencePack pack(Story story) {
        return new AssembleEvidencePack(ATTACK, List.of(new PackItem(FIRE.key(), position(story, FIRE), null)), "Fire.");
    }

    private static long position(Story story, Identifier thing) {
        return story.events().indexOf(story.events().stream().filter(each -> each.subject().equals(thing)).findFirst().orElseThrow());
    }

    /** Two guarantors that have pledged political guarantees to Astoria, and one that has given it none. */
    public static Story protectedBy() {
        return protectedBy(LadderRunTest.severe());
    }

    private static Story protectedBy(Story story) {
        return story.by(MECHANISM).does(new RegisterParticipant(ESKIA, "Eskia", Form.STATE, "XAE", Set.of(Role.GUARANTOR)))
                .does(new RegisterParticipant(FENMARK, "Fenmark", Form.STATE, "XAF", Set.of(Role.GUARANTOR)))
                .by(CALDONIA).does(new PledgeGuarantee(PLEDGE, ASTORIA, ACCORD, Set.of(Domain.MILITARY, Domain.DIPLOMATIC), "2031-02", TEXT, true, 30))
                .by(ESKIA).does(new PledgeGuarantee(new GuaranteeId("eskia-pledge"), ASTORIA, ACCORD, Set.of(Domain.FINANCIAL), "2031-02", TEXT, true, 30)).by(MECHANISM);
    }

    /** It is determined that an armed attack took place. */
    public static Story determined() {
        return in("DETERMINED");
    }

    /** The same, where only some may see it. */
    public static Story determined(Marking marking) {
        return stated(protectedBy().by(ASTORIA).does(marked(marking.tlp(), marking.releasableTo().toArray(ParticipantId[]::new))).by(MECHANISM)).by(MECHANISM).does(CONSULT)
                .does(DETERMINE);
    }

    /** It is determined that none took place. */
    public static Story notDetermined() {
        return in("NOT_DETERMINED");
    }

    /** The guarantors were consulted, and nothing is determined. */
    public static Story consulted() {
        return in("CONSULTED");
    }

    private static Story in(String row) {
        if (!STORIES.containsKey(row)) {
            STORIES.put(row, storyOf(row).by(MECHANISM));
        }
        return STORIES.get(row).branch();
    }

    private static Story storyOf(String row) {
        return switch (row) {
            case "REQUESTED" -> protectedBy().by(ASTORIA).does(REQUEST);
            case "EVIDENCE_ASSEMBLED" -> stated(in("REQUESTED"));
            case "CONSULTED" -> in("EVIDENCE_ASSEMBLED").does(CONSULT);
            case "DETERMINED" -> in("CONSULTED").does(DETERMINE);
            case "NOT_DETERMINED" -> in("CONSULTED").does(none());
            case "WITHDRAWN" -> in("REQUESTED").by(ASTORIA).does(withdraw());
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static Story stated(Story story) {
        return story.does(pack(story)).by(CALDONIA).does(CONVINCED).by(ESKIA)
                .does(new StatePosition(ATTACK, GuarantorPosition.NO_ARMED_ATTACK, "It was an accident."));
    }

    private static DetermineNoArmedAttack none() {
        return new DetermineNoArmedAttack(ATTACK, List.of(new Authority(ESKIA, "Cabinet")), "It was an accident.");
    }

    private static WithdrawDeterminationRequest withdraw() {
        return new WithdrawDeterminationRequest(ATTACK, "They went back.");
    }

    private static DeterminationStanding standing(Story story) {
        return story.find(ATTACK, DeterminationStanding.class);
    }

    private static DeterminationCommand command(String name, Story story) {
        return Stream.of(pack(story), CONVINCED, CONSULT, new StrikeConsultation(ATTACK, "r"), DETERMINE, none(), STRIKE, withdraw(), MISS_PACK, MISS_CONSULTATION)
                .filter(each -> each.getClass().getSimpleName().equals(name)).findFirst().orElseThrow();
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(in("CONSULTED").does(new StrikeConsultation(ATTACK, "r")).steps());
        steps.addAll(in("DETERMINED").does(STRIKE).does(none()).does(STRIKE).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("determination").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("determination");
        assertThat(table.states()).containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(DeterminationCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("RequestDetermination")).toList());
        assertThat(table.cells()).hasSize(60);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(cell.state()).later(Duration.ofDays(3));
        var command = command(cell.command(), story);
        story.by(command instanceof StatePosition ? CALDONIA : command instanceof WithdrawDeterminationRequest ? ASTORIA : MECHANISM);
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        if (cell.refused()) {
            story.refuses(command, Stream.of(DeterminationRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"DET-07", "DET-08", "DET-10", "DET-11", "DET-13", "DET-15"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in("REQUESTED").refuses(CONSULT, DeterminationRule.PACK_FIRST).refuses(DETERMINE, DeterminationRule.CONSULTED_FIRST)
                .refuses(STRIKE, DeterminationRule.STANDS).refuses(MISS_PACK, DeterminationRule.RUN_OUT);
        in("CONSULTED").refuses(CONSULT, DeterminationRule.CONSULTED_ONCE);
        in("DETERMINED").refuses(DETERMINE, DeterminationRule.OPEN);
    }

    @Test
    @Provokes({"DET-01", "DET-02", "DET-03", "DET-04", "LAD-13"})
    void it_is_asked_for_by_whom_guarantees_protect_or_once_the_last_stage_of_a_ladder_was_entered() {
        LadderRunTest.severe().by(ASTORIA).refuses(REQUEST, DeterminationRule.GUARANTEED);
        protectedBy().by(ASTORIA).refuses(request(CALDONIA, Grounds.HOST_REQUEST, null), DeterminationRule.GUARANTEED)
                .by(BORDURIA).refuses(REQUEST, DeterminationRule.BY_WHOM_IT_CONCERNS)
                .as(Mandate.CELL_DIRECTOR).by(MECHANISM).refuses(request(BORDURIA, Grounds.LADDER_STAGE, null), DeterminationRule.LAST_STAGE)
                .refuses(request(BORDURIA, Grounds.LADDER_STAGE, new LadderId("none")), DeterminationRule.LAST_STAGE)
                .refuses(REQUEST, DeterminationRule.BY_WHOM_IT_CONCERNS).by(ASTORIA)
                .refuses(request(BORDURIA, Grounds.HOST_REQUEST, new LadderId("none")), DeterminationRule.LAST_STAGE).does(REQUEST).refuses(new RequestDetermination(new DeterminationId("attack-2"), ACCORD, ASTORIA, BORDURIA,
                        Grounds.HOST_REQUEST, null, "Again.", null), DeterminationRule.ONE_AT_A_TIME);
        var ladder = LadderRunTest.LADDER;
        var climbed = LadderRunTest.again(LadderRunTest.started().by(CALDONIA)
                .does(new PledgeGuarantee(PLEDGE, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, true, 30)).as(Mandate.CELL_DIRECTOR).by(MECHANISM)
                .does(new IssueWarning(ladder, BORDURIA, "t"))).does(LadderRunTest.CONTINUES)
                .does(new EnterStage(ladder, 2, "a", "r")).refuses(request(BORDURIA, Grounds.LADDER_STAGE, ladder), DeterminationRule.LAST_STAGE)
                .does(new EnterStage(ladder, 3, "a", "r")).does(request(BORDURIA, Grounds.LADDER_STAGE, ladder));
        assertThat(standing(climbed).ladderId()).isEqualTo(ladder);
        var strike = new StrikeStageDecision(ladder, 3, "Another ladder was meant.");
        climbed.refuses(strike, LadderRule.NOTHING_RESTS_ON_IT).does(withdraw()).does(strike);
    }

    @Test
    @Provokes({"DET-02", "DET-18"})
    void on_an_attack_on_a_force_its_commander_asks_where_one_is_recorded_in_the_state_of_the_attacked() {
        var attack = request(BORDURIA, Grounds.FORCE_ATTACKED, null);
        protectedBy().as(Mandate.CELL_DIRECTOR).refuses(attack, DeterminationRule.FORCE_WAS_ATTACKED);
        var story = protectedBy(ForceAttackTest.attacked()).as(Mandate.FORCE_COMMANDER);
        story.branch().by(ESKIA).refuses(attack, DeterminationRule.BY_WHOM_IT_CONCERNS).by(DALMARK).refuses(REQUEST, DeterminationRule.BY_WHOM_IT_CONCERNS)
                .does(attack);
        story.branch().by(ESKIA).as(Mandate.GUARANTOR_REP).refuses(REQUEST, DeterminationRule.BY_WHOM_IT_CONCERNS).does(attack);
        story.branch().as(Mandate.GUARANTOR_REP).by(FENMARK).refuses(attack, DeterminationRule.BY_WHOM_IT_CONCERNS);
        story.branch().as(Mandate.CELL_DIRECTOR).by(MECHANISM).does(attack);
        story.branch().by(DALMARK).does(new StrikeForceAttack(ForceAttackTest.ATTACK, "It was misread.")).refuses(attack, DeterminationRule.FORCE_WAS_ATTACKED);
    }

    @Test
    @Provokes("DET-18")
    void an_attack_on_a_force_that_was_struck_is_no_ground_any_more_to_determine_one() {
        var story = protectedBy(ForceAttackTest.attacked()).as(Mandate.CELL_DIRECTOR).by(MECHANISM).does(request(BORDURIA, Grounds.FORCE_ATTACKED, null));
        story = stated(story).by(MECHANISM).does(CONSULT);
        story.branch().does(DETERMINE);
        story.branch().as(Mandate.FORCE_COMMANDER).by(DALMARK).does(new StrikeForceAttack(ForceAttackTest.ATTACK, "It was misread.")).as(Mandate.CELL_DIRECTOR).by(MECHANISM)
                .refuses(DETERMINE, DeterminationRule.FORCE_WAS_ATTACKED).does(none());
    }

    @Test
    @Provokes("ATT-09")
    void the_last_attack_on_which_one_is_determined_is_struck_only_after_that() {
        var strike = new StrikeForceAttack(ForceAttackTest.ATTACK, "It was misread.");
        var story = stated(protectedBy(ForceAttackTest.attacked()).as(Mandate.CELL_DIRECTOR).by(MECHANISM).does(request(BORDURIA, Grounds.FORCE_ATTACKED, null)))
                .by(MECHANISM).does(CONSULT);
        story.branch().does(none()).as(Mandate.FORCE_COMMANDER).by(DALMARK).does(strike);
        story.does(DETERMINE).as(Mandate.FORCE_COMMANDER).by(DALMARK).refuses(strike, AttackRule.GROUND_OF_A_DETERMINATION);
        story.branch().does(new RecordForceAttacked(new AttackId("attack-2"), FORCE, null, instant("2031-03-04T23:30:00Z"), "Again.", null, null, null)).does(strike);
        story.as(Mandate.CELL_DIRECTOR).by(MECHANISM).does(STRIKE).as(Mandate.FORCE_COMMANDER).by(DALMARK).does(strike);
    }

    private static RequestDetermination marked(Tlp tlp, ParticipantId... readers) {
        return new RequestDetermination(ATTACK, ACCORD, ASTORIA, BORDURIA, Grounds.HOST_REQUEST, null, "Two brigades crossed.", new Marking(tlp, List.of(readers)));
    }

    @Test
    @Provokes("DET-17")
    void nobody_whom_it_concerns_is_kept_from_seeing_it() {
        protectedBy().by(ASTORIA).refuses(marked(Tlp.AMBER_STRICT), DeterminationRule.SHOWN_TO_WHOM_IT_CONCERNS)
                .refuses(marked(Tlp.AMBER, CALDONIA), DeterminationRule.SHOWN_TO_WHOM_IT_CONCERNS).does(marked(Tlp.RED, CALDONIA, ESKIA));
        protectedBy(ForceAttackTest.attacked()).as(Mandate.CELL_DIRECTOR).refuses(new RequestDetermination(ATTACK, ACCORD, ASTORIA, BORDURIA, Grounds.FORCE_ATTACKED, null,
                "t", new Marking(Tlp.AMBER, List.of(CALDONIA, ESKIA))), DeterminationRule.SHOWN_TO_WHOM_IT_CONCERNS);
    }

    @Test
    void what_was_determined_is_not_opened_again_beside_another_that_is_open() {
        var other = new DeterminationId("attack-2");
        var story = in("DETERMINED").by(ASTORIA).does(new RequestDetermination(other, ACCORD, ASTORIA, BORDURIA, Grounds.HOST_REQUEST, null, "Again.", null))
                .by(MECHANISM).refuses(STRIKE, DeterminationRule.ONE_AT_A_TIME);
        story.by(ASTORIA).does(new WithdrawDeterminationRequest(other, "r")).by(MECHANISM).does(STRIKE);
    }

    @Test
    @Provokes("DET-05")
    void a_pack_shows_what_is_recorded_where_it_is_said_to_be() {
        var story = in("REQUESTED");
        var at = position(story, FIRE);
        for (var item : List.of(new PackItem("incident/none", at, null), new PackItem(FIRE.key(), at - 1, null), new PackItem(FIRE.key(), 100_000, null),
                new PackItem(FIRE.key(), at, TEXT))) {
            story.refuses(new AssembleEvidencePack(ATTACK, List.of(item), "s"), DeterminationRule.PACK_RECORDED);
        }
        story.does(pack(story)).does(pack(story));
        assertThat(standing(story).pack()).isNotNull().extracting(DeterminationStanding.Pack::number).isEqualTo(2);
    }

    @Test
    @Provokes({"DET-06", "DET-09", "DET-12", "DET-14"})
    void guarantors_hold_positions_and_those_who_decided_are_named() {
        in("EVIDENCE_ASSEMBLED").by(DALMARK).refuses(CONVINCED, DeterminationRule.BY_GUARANTORS).by(FENMARK).refuses(CONVINCED, DeterminationRule.BY_GUARANTORS)
                .by(MECHANISM).refuses(new HoldConsultation(ATTACK, List.of(FENMARK), "s"), DeterminationRule.GUARANTORS_PRESENT)
                .by(MECHANISM).refuses(new HoldConsultation(ATTACK, List.of(CALDONIA, DALMARK), "s"), DeterminationRule.GUARANTORS_PRESENT)
                .refuses(withdraw(), DeterminationRule.BY_THE_REQUESTER);
        in("CONSULTED").refuses(new DetermineArmedAttack(ATTACK, List.of(new Authority(ESKIA, "a")), "r"), DeterminationRule.AUTHORITIES_NAMED)
                .refuses(new DetermineArmedAttack(ATTACK, List.of(new Authority(CALDONIA, "a"), new Authority(CALDONIA, "b")), "r"),
                        DeterminationRule.AUTHORITIES_NAMED)
                .refuses(new DetermineNoArmedAttack(ATTACK, List.of(new Authority(CALDONIA, "a")), "r"), DeterminationRule.AUTHORITIES_NAMED)
                .as(Mandate.GUARANTOR_REP).by(FENMARK).refuses(DETERMINE, DeterminationRule.BY_GUARANTORS).by(ESKIA).refuses(DETERMINE, DeterminationRule.AUTHORITIES_NAMED)
                .branch().by(CALDONIA).does(DETERMINE);
        in("CONSULTED").by(ESKIA).does(CONVINCED).by(MECHANISM).does(new DetermineArmedAttack(ATTACK, List.of(new Authority(ESKIA, "a"), new Authority(CALDONIA, "b")), "r"));
    }

    @Test
    void each_guarantor_holds_its_own_position_also_after_the_others_decided() {
        var story = in("DETERMINED").by(ESKIA).does(CONVINCED);
        assertThat(standing(story).position(ESKIA)).contains(GuarantorPosition.ARMED_ATTACK);
        assertThat(standing(story).positions().get(1).changed()).isEqualTo(1);
    }

    @Test
    void a_consultation_that_is_struck_after_its_time_is_waited_for_again_and_nobody_failed() {
        var story = in("CONSULTED").later(Duration.ofDays(2)).does(new StrikeConsultation(ATTACK, "It was another one.")).does(MISS_CONSULTATION)
                .refuses(MISS_CONSULTATION, DeterminationRule.RUN_OUT);
        assertThat(standing(story)).returns(false, DeterminationStanding::consultationMissed).returns(true, DeterminationStanding::consultationBeforeKnown);
        var inTime = in("CONSULTED").does(new StrikeConsultation(ATTACK, "r")).later(Duration.ofDays(1)).does(MISS_CONSULTATION);
        assertThat(standing(inTime)).returns(true, DeterminationStanding::consultationMissed).returns(false, DeterminationStanding::consultationBeforeKnown);
    }

    @Test
    void evidence_is_due_within_an_hour_and_the_consultation_within_a_day() {
        var story = in("REQUESTED");
        assertThat(standing(story).packBy()).isEqualTo(ASKED.plus(Duration.ofHours(1)));
        assertThat(standing(story).consultBy()).isEqualTo(ASKED.plus(Duration.ofHours(24)));
        story.then("2031-03-02T14:00:00Z").does(MISS_PACK).refuses(MISS_PACK, DeterminationRule.RUN_OUT).refuses(MISS_CONSULTATION, DeterminationRule.RUN_OUT);
        story.then("2031-03-03T13:00:00Z").does(MISS_CONSULTATION).refuses(MISS_CONSULTATION, DeterminationRule.RUN_OUT);
    }
}

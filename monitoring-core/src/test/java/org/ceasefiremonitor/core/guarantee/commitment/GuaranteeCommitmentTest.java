package org.ceasefiremonitor.core.guarantee.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest.ATTACK;
import static org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest.ESKIA;
import static org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest.PLEDGE;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.TEXT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.guarantee.ActivateGuarantee;
import org.ceasefiremonitor.core.guarantee.CorrectPledge;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeRule;
import org.ceasefiremonitor.core.guarantee.PledgeGuarantee;
import org.ceasefiremonitor.core.guarantee.StrikeActivation;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding.State;
import org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationRule;
import org.ceasefiremonitor.core.guarantee.determination.StrikeDetermination;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Caldonia owes Astoria once an armed attack is determined, from its invocation to where it is fulfilled or declined. */
public class GuaranteeCommitmentTest {

    private static final CommitmentId OWED = new CommitmentId("owed-1");
    static final Instant ASKED = Instant.parse("2031-03-02T13:00:00Z");
    private static final String PATROLS = "patrols";
    static final GuaranteeId GENERATED = new GuaranteeId("generated");

    static final InvokeCommitment INVOKE = invoke(PLEDGE, Domain.MILITARY, ATTACK);
    private static final OpenConsultation CONSULT = new OpenConsultation(OWED, "The cabinet meets.");
    private static final ProposeMeasure PROPOSE = propose(PATROLS);
    private static final DecideMeasures DECIDE = new DecideMeasures(OWED, List.of(PATROLS), "Decision 7.");
    private static final DeclineCommitment DECLINE = new DeclineCommitment(OWED, "Parliament refused.");
    private static final ReportImplementation BEGIN = new ReportImplementation(OWED, PATROLS, "The first flew.", false);
    private static final ReportImplementation DONE = new ReportImplementation(OWED, PATROLS, "All flew.", true);
    private static final LapseMeasure LAPSE = new LapseMeasure(OWED, PATROLS, "Another does it.");
    private static final LiftMeasure LIFT = new LiftMeasure(OWED, PATROLS, "Peace.");
    private static final FulfilCommitment FULFIL = new FulfilCommitment(OWED, "All flew.");
    private static final StrikeMeasureStep STRIKE_STEP = new StrikeMeasureStep(OWED, PATROLS, "Another one.");
    private static final MissCommitmentPosition MISS_POSITION = new MissCommitmentPosition(OWED);
    private static final MissCommitmentMeasures MISS_MEASURES = new MissCommitmentMeasures(OWED);
    private static final List<CommitmentCommand> COMMANDS = List.of(CONSULT, propose("sanctions"), DECIDE, DECLINE, BEGIN, LAPSE, LIFT, FULFIL,
            new StrikeInvocation(OWED, "Another domain."), new StrikeDecline(OWED, "Another matter."), new StrikeFulfilment(OWED, "One is left."), STRIKE_STEP,
            MISS_POSITION, MISS_MEASURES);
    private static final Map<String, Story> STORIES = new HashMap<>();

    static InvokeCommitment invoke(GuaranteeId guarantee, Domain domain, DeterminationId determination) {
        return new InvokeCommitment(OWED, guarantee, domain, determination, "Air defence is asked for.");
    }

    private static ProposeMeasure propose(String id) {
        return new ProposeMeasure(OWED, id, MeasureKind.AIR_POLICING, "Two patrols a day.");
    }

    static Story active() {
        return ArmedAttackDeterminationTest.determined().by(CALDONIA).does(new ActivateGuarantee(PLEDGE, null));
    }

    private static Story in(String row) {
        if (!STORIES.containsKey(row)) {
            STORIES.put(row, storyOf(row));
        }
        return STORIES.get(row).branch();
    }

    private static Story storyOf(String row) {
        return switch (row) {
            case "INVOKED" -> active().by(ASTORIA).does(INVOKE).by(CALDONIA).does(PROPOSE);
            case "CONSULTING" -> in("INVOKED").does(CONSULT);
            case "DECIDED" -> in("CONSULTING").does(DECIDE);
            case "IMPLEMENTING" -> in("DECIDED").does(BEGIN);
            case "IMPLEMENTED" -> in("DECIDED").does(DONE);
            case "FULFILLED" -> in("IMPLEMENTED").does(FULFIL);
            case "DECLINED" -> in("INVOKED").does(DECLINE);
            case "OVERDUE" -> in("INVOKED").later(Duration.ofHours(24)).does(MISS_POSITION);
            case "STRUCK" -> in("INVOKED").by(ASTORIA).does(new StrikeInvocation(OWED, "r")).by(CALDONIA);
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static Story measureIn(String row) {
        return switch (row) {
            case "PROPOSED" -> in("INVOKED");
            case "LAPSED" -> in("INVOKED").does(LAPSE);
            case "LIFTED" -> in("IMPLEMENTED").does(LIFT);
            case "STRUCK" -> in("INVOKED").does(STRIKE_STEP);
            default -> in(row);
        };
    }

    static CommitmentStanding standing(Story story) {
        return story.find(OWED, CommitmentStanding.class);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(in("STRUCK").steps());
        steps.addAll(in("DECLINED").does(new StrikeDecline(OWED, "r")).steps());
        steps.addAll(in("FULFILLED").does(new StrikeFulfilment(OWED, "r")).does(LIFT).does(STRIKE_STEP).does(STRIKE_STEP).does(STRIKE_STEP).does(LAPSE)
                .does(STRIKE_STEP).does(STRIKE_STEP).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("commitment").cells().stream();
    }

    static Stream<StateTable.Cell> measureCells() {
        return StateTable.read("measure").cells().stream();
    }

    private static CommitmentRule rule(StateTable.Cell cell) {
        return Stream.of(CommitmentRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow();
    }

    @Test
    void the_tables_have_a_cell_for_every_state_and_command() {
        var table = StateTable.read("commitment");
        assertThat(table.states()).containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(CommitmentCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(name -> !name.equals("InvokeCommitment")).toList());
        assertThat(table.cells()).hasSize(112);
        assertThat(StateTable.read("measure").states()).containsExactlyInAnyOrderElementsOf(Stream.of(Measure.State.values()).map(Enum::name).toList());
        assertThat(StateTable.read("measure").cells()).hasSize(42);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        var story = in(cell.state()).later(Duration.ofDays(4)).by(command instanceof StrikeInvocation ? ASTORIA : CALDONIA);
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        if (cell.refused()) {
            story.refuses(command, rule(cell));
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @ParameterizedTest
    @MethodSource("measureCells")
    void every_cell_of_the_reviewed_table_of_measures_holds(StateTable.Cell cell) {
        var story = measureIn(cell.state());
        var command = cell.command().equals("ReportImplementation_2") ? DONE : COMMANDS.stream()
                .filter(each -> each.getClass().getSimpleName().equals(cell.command().replace("_1", ""))).findFirst().orElseThrow();
        assertThat(standing(story).measures().getFirst().state().name()).isEqualTo(cell.state());
        if (cell.refused()) {
            story.refuses(command, rule(cell));
        } else {
            assertThat(standing(story.does(command)).measures().getFirst().state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"INV-05", "INV-08", "INV-09", "INV-12", "INV-13", "INV-14", "INV-15", "INV-16", "INV-17"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in("DECLINED").refuses(CONSULT, CommitmentRule.OPEN);
        in("CONSULTING").refuses(CONSULT, CommitmentRule.CONSULTED_ONCE).refuses(LIFT, CommitmentRule.MEASURE_IN_ORDER)
                .refuses(FULFIL, CommitmentRule.CARRIED_OUT).refuses(new StrikeDecline(OWED, "r"), CommitmentRule.STANDS)
                .refuses(new StrikeInvocation(OWED, "r"), CommitmentRule.BY_THE_BENEFICIARY).refuses(MISS_MEASURES, CommitmentRule.RUN_OUT)
                .by(ASTORIA).refuses(new StrikeInvocation(OWED, "r"), CommitmentRule.UNANSWERED);
        in("DECIDED").refuses(DECLINE, CommitmentRule.NOTHING_DECIDED);
    }

    @Test
    @Provokes({"INV-01", "INV-02", "INV-03", "INV-05", "INV-06"})
    void it_is_invoked_by_the_beneficiary_or_the_guarantor_once_on_a_determination() {
        active().by(ASTORIA).refuses(invoke(new GuaranteeId("none"), Domain.MILITARY, ATTACK), CommitmentRule.GUARANTEED)
                .refuses(invoke(PLEDGE, Domain.FINANCIAL, ATTACK), CommitmentRule.GUARANTEED)
                .refuses(invoke(PLEDGE, Domain.MILITARY, new DeterminationId("none")), CommitmentRule.DETERMINED)
                .by(DALMARK).refuses(INVOKE, CommitmentRule.BY_THE_BENEFICIARY).by(CALDONIA).does(INVOKE).by(ASTORIA).refuses(new InvokeCommitment(
                        new CommitmentId("owed-2"), PLEDGE, Domain.MILITARY, ATTACK, "Again."), CommitmentRule.INVOKED_ONCE)
                .does(new InvokeCommitment(new CommitmentId("owed-2"), PLEDGE, Domain.DIPLOMATIC, ATTACK, "Also."));
        ArmedAttackDeterminationTest.determined().by(ASTORIA).refuses(INVOKE, CommitmentRule.ACTIVE);
        ArmedAttackDeterminationTest.consulted().by(CALDONIA).does(new ActivateGuarantee(PLEDGE, null)).by(ASTORIA).refuses(INVOKE, CommitmentRule.DETERMINED);
    }

    @Test
    @Provokes("INV-04")
    void what_is_neither_binding_nor_political_is_not_invoked() {
        ArmedAttackDeterminationTest.determined().by(CALDONIA).does(new PledgeGuarantee(GENERATED, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, false,
                30)).by(ASTORIA).refuses(invoke(GENERATED, Domain.MILITARY, ATTACK), CommitmentRule.BINDING_OR_POLITICAL);
    }

    @Test
    @Provokes({"INV-07", "INV-10", "INV-11", "INV-18"})
    void only_the_guarantor_answers_and_names_each_measure_by_an_id_of_its_own() {
        var story = in("INVOKED").by(ESKIA).refuses(CONSULT, CommitmentRule.BY_THE_GUARANTOR).refuses(DECLINE, CommitmentRule.BY_THE_GUARANTOR).by(CALDONIA)
                .refuses(PROPOSE, CommitmentRule.MEASURE_ID_FREE).refuses(new DecideMeasures(OWED, List.of("none"), "r"), CommitmentRule.MEASURE_RECORDED);
        IntStream.range(1, CommitmentStanding.MOST_MEASURES).forEach(i -> story.does(propose("m-" + i)));
        story.refuses(propose("one-more"), CommitmentRule.MOST_MEASURES);
    }

    @Test
    void the_text_is_pinned_and_positions_and_measures_are_due_from_the_invocation_on() {
        var by = standing(in("INVOKED"));
        assertThat(by.textVersion()).isEqualTo("2031-02");
        assertThat(by.textSha256()).isEqualTo(TEXT);
        assertThat(by.binding()).isFalse();
        assertThat(by.positionBy()).isEqualTo(ASKED.plus(Duration.ofHours(24)));
        assertThat(by.measuresBy()).isEqualTo(ASKED.plus(Duration.ofHours(72)));
    }

    @Test
    void an_overdue_commitment_is_answered_late() {
        var story = in("OVERDUE").refuses(MISS_POSITION, CommitmentRule.RUN_OUT).does(CONSULT);
        assertThat(standing(story).state()).isEqualTo(State.CONSULTING);
        assertThat(standing(story).positionMissed()).isTrue();
        assertThat(standing(story.later(Duration.ofHours(48)).does(MISS_MEASURES)).state()).isEqualTo(State.OVERDUE);
        assertThat(standing(story.does(DECIDE)).state()).isEqualTo(State.DECIDED);
    }

    @Test
    void it_is_shown_to_all_whom_it_concerns_also_to_a_guarantor_that_came_later() {
        var secret = ArmedAttackDeterminationTest.determined(new Marking(Tlp.AMBER, List.of(CALDONIA, ESKIA))).by(CALDONIA).does(new ActivateGuarantee(PLEDGE, null))
                .by(ArmedAttackDeterminationTest.FENMARK).does(new PledgeGuarantee(GENERATED, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, true, 30))
                .by(CALDONIA).does(INVOKE).does(DECLINE);
        assertThat(standing(secret).marking()).isEqualTo(new Marking(Tlp.AMBER, List.of(ASTORIA, CALDONIA, ESKIA, ArmedAttackDeterminationTest.FENMARK)));
        assertThat(secret.events().getLast().visibility().shows(ESKIA, CALDONIA)).as("co-guarantors see the reasons").isTrue();
    }

    /** A person names 64 participants at most, and all of them stand in the determination; guarantors that come later and whoever asked take the place of some. */
    @Test
    void it_is_invoked_however_many_are_named_and_those_whom_it_concerns_are_named_first() {
        var others = IntStream.range(0, Marking.MOST_STATED - 2).mapToObj(i -> new ParticipantId("other-" + i)).toList();
        var story = ArmedAttackDeterminationTest.determined(new Marking(Tlp.AMBER, Stream.concat(Stream.of(CALDONIA, ESKIA), others.stream()).toList()))
                .by(CALDONIA).does(new ActivateGuarantee(PLEDGE, null));
        var one = standing(story.branch().does(INVOKE)).marking().releasableTo();
        assertThat(one).hasSize(Marking.MOST_STATED + 1).contains(ASTORIA, CALDONIA, ESKIA).containsAll(others);

        var later = IntStream.range(0, 12).mapToObj(i -> new ParticipantId("later-" + i)).toList();
        later.forEach(guarantor -> story.by(MECHANISM).does(new RegisterParticipant(guarantor, "Later", Form.ORGANISATION, null, Set.of(Role.GUARANTOR))).by(guarantor)
                .does(new PledgeGuarantee(new GuaranteeId("pledge-" + guarantor.value()), ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, true, 30)));
        var full = standing(story.by(CALDONIA).does(INVOKE)).marking().releasableTo();
        assertThat(full).hasSize(Marking.MOST_NAMED).contains(ASTORIA, CALDONIA, ESKIA).containsAll(later);
        assertThat(others).filteredOn(each -> !full.contains(each)).as("whom it does not concern").hasSize(3);
    }

    @Test
    @Provokes("GUA-17")
    void what_it_was_invoked_of_is_not_taken_away_under_it() {
        var story = in("INVOKED").refuses(new StrikeActivation(PLEDGE, "r"), GuaranteeRule.NOTHING_RESTS_ON_IT)
                .refuses(pledged(ASTORIA, Domain.DIPLOMATIC), GuaranteeRule.NOTHING_RESTS_ON_IT)
                .refuses(pledged(BORDURIA, Domain.MILITARY), GuaranteeRule.NOTHING_RESTS_ON_IT)
                .does(pledged(ASTORIA, Domain.MILITARY, Domain.FINANCIAL));
        story.by(ASTORIA).does(new StrikeInvocation(OWED, "r")).by(CALDONIA).does(pledged(BORDURIA, Domain.DIPLOMATIC)).does(new StrikeActivation(PLEDGE, "r"));
    }

    private static CorrectPledge pledged(ParticipantId beneficiary, Domain... domains) {
        return new CorrectPledge(PLEDGE, beneficiary, ACCORD, Set.of(domains), "2031-02", TEXT, true, 30, "Misread.");
    }

    private static List<ClockMove> moves(Story story) {
        return story.events().getLast() instanceof MovesClocks moving ? moving.clockMoves() : List.of();
    }

    @Test
    void a_time_that_runs_again_and_is_past_already_runs_out_once_and_the_guarantor_did_not_fail() {
        var story = in("DECLINED").later(Duration.ofDays(4)).refuses(MISS_POSITION, CommitmentRule.RUN_OUT).does(new StrikeDecline(OWED, "Parliament had not voted."));
        assertThat(moves(story)).containsExactly(new ClockSet(ClockKind.COMMITMENT_POSITION, ASKED.plus(Duration.ofHours(24))),
                new ClockSet(ClockKind.COMMITMENT_MEASURES, ASKED.plus(Duration.ofHours(72))));
        story.does(MISS_POSITION);
        assertThat(moves(story)).containsExactly(new ClockMissed(ClockKind.COMMITMENT_POSITION, true));
        story.refuses(MISS_POSITION, CommitmentRule.RUN_OUT).does(MISS_MEASURES).refuses(MISS_MEASURES, CommitmentRule.RUN_OUT);
        assertThat(moves(story)).containsExactly(new ClockMissed(ClockKind.COMMITMENT_MEASURES, true));
        assertThat(standing(story).state()).as("not overdue").isEqualTo(State.INVOKED);
        assertThat(standing(story)).returns(false, CommitmentStanding::positionMissed).returns(true, CommitmentStanding::positionBeforeKnown)
                .returns(false, CommitmentStanding::measuresMissed).returns(true, CommitmentStanding::measuresBeforeKnown);

        var inTime = in("DECLINED").does(new StrikeDecline(OWED, "r")).later(Duration.ofHours(24)).does(MISS_POSITION);
        assertThat(standing(inTime)).returns(true, CommitmentStanding::positionMissed).returns(State.OVERDUE, CommitmentStanding::state);
        assertThat(moves(in("OVERDUE").does(DECLINE).later(Duration.ofDays(4)).does(new StrikeDecline(OWED, "r")))).as("what was missed stays missed")
                .containsExactly(new ClockSet(ClockKind.COMMITMENT_MEASURES, ASKED.plus(Duration.ofHours(72))));
    }

    @Test
    void a_measure_that_is_dropped_was_decided_on_in_time_and_only_a_decision_that_is_struck_is_waited_for_again() {
        var dropped = in("DECIDED").does(LAPSE);
        assertThat(moves(dropped)).isEmpty();
        dropped.later(Duration.ofDays(4)).refuses(MISS_MEASURES, CommitmentRule.RUN_OUT).refuses(MISS_POSITION, CommitmentRule.RUN_OUT);
        assertThat(moves(dropped.branch().does(STRIKE_STEP))).as("it stands again, and was decided on in time").isEmpty();
        assertThat(moves(dropped.branch().does(DECLINE).does(new StrikeDecline(OWED, "r")))).isEmpty();
        assertThat(moves(dropped.does(STRIKE_STEP).does(STRIKE_STEP))).containsExactly(
                new ClockSet(ClockKind.COMMITMENT_MEASURES, ASKED.plus(Duration.ofHours(72))));
        assertThat(standing(dropped.does(MISS_MEASURES)).state()).isEqualTo(State.CONSULTING);

        var unconsulted = in("INVOKED").does(DECIDE).does(STRIKE_STEP);
        assertThat(moves(unconsulted)).as("the decision was its first position").containsExactly(
                new ClockSet(ClockKind.COMMITMENT_POSITION, ASKED.plus(Duration.ofHours(24))), new ClockSet(ClockKind.COMMITMENT_MEASURES, ASKED.plus(Duration.ofHours(72))));
        in("INVOKED").does(DECIDE).does(LAPSE).by(ASTORIA).refuses(new StrikeInvocation(OWED, "r"), CommitmentRule.UNANSWERED);
        var other = in("DECIDED").does(propose("other")).does(new DecideMeasures(OWED, List.of("other"), "r"));
        assertThat(moves(other.does(STRIKE_STEP))).as("the other was decided on").isEmpty();
    }

    @Test
    @Provokes("DET-16")
    void a_determination_on_which_commitments_rest_is_not_struck() {
        in("INVOKED").by(MECHANISM).refuses(new StrikeDetermination(ATTACK, "r"), DeterminationRule.NOTHING_RESTS_ON_IT)
                .by(ASTORIA).does(new StrikeInvocation(OWED, "r")).by(MECHANISM).does(new StrikeDetermination(ATTACK, "r"));
    }
}

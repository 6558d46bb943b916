package org.ceasefiremonitor.core.verification.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.AssignVerifier;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.ConcludeVerification;
import org.ceasefiremonitor.core.verification.OpenIncident;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.source.SourceStanding.Counted;
import org.ceasefiremonitor.core.verification.source.SourceStanding.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A source of information, how it is rated and what came of what it said. */
public class InformationSourceTest {

    private static final SourceId HERON = new SourceId("heron");
    private static final IncidentId FIRE = new IncidentId("fire-1");
    private static final String WHY = "It was another person.";

    private static final RegisterSource REGISTER = new RegisterSource(HERON, SourceKind.PERSON, "HERON-4", true);
    private static final StrikeSource STRIKE = new StrikeSource(HERON, WHY);
    private static final CountOutcome COUNT = new CountOutcome(HERON, FIRE);
    private static final StrikeOutcome STRIKE_OUTCOME = new StrikeOutcome(HERON, FIRE, WHY);
    private static final DiscreditSource DISCREDIT = new DiscreditSource(HERON, "It sold the same photograph twice.");

    private static final List<Object> COMMANDS = List.of(correct("HERON-5"), STRIKE, assess(Reliability.B, "Nine of ten were verified."), COUNT, STRIKE_OUTCOME,
            DISCREDIT);

    /** A fire is verified, before anything is known of the source. */
    private static final Story VERIFIED = Bridge.reported().does(new OpenIncident(FIRE, ACCORD, List.of(Bridge.POST, Bridge.CAMERA)))
            .does(new AssignVerifier(FIRE, MECHANISM, Bridge.VERIFIER)).person(Bridge.VERIFIER)
            .does(new ConcludeVerification(FIRE, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, List.of(Bridge.POST, Bridge.CAMERA), "Bearings cross.",
                    "Both saw it.", null));

    private static CorrectSource correct(String label) {
        return new CorrectSource(HERON, SourceKind.PERSON, label, true, WHY);
    }

    private static AssessReliability assess(Reliability reliability, @Nullable String basis) {
        return new AssessReliability(HERON, reliability, basis);
    }

    private static Story registered() {
        return VERIFIED.branch().does(REGISTER);
    }

    private static SourceStanding standing(Story story) {
        return story.find(HERON, SourceStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        return registered().does(correct("HERON-5")).does(correct("HERON-6")).does(COUNT).does(STRIKE_OUTCOME).does(STRIKE).steps();
    }

    private static Story in(State state) {
        return switch (state) {
            case REGISTERED -> registered();
            case ASSESSED -> registered().does(assess(Reliability.C, "Two of three were verified."));
            case DISCREDITED -> registered().does(DISCREDIT);
            case STRUCK -> registered().does(STRIKE);
        };
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("source").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("source");
        assertThat(table.states()).containsExactlyElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(SourceCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("RegisterSource")).toList());
        assertThat(table.cells()).hasSize(24);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state()));
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            story.refuses(command, Stream.of(SourceRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"SRC-01", "SRC-07"})
    void what_does_not_fit_where_it_stands_is_refused() {
        in(State.STRUCK).refuses(STRIKE, SourceRule.NOT_STRUCK);
        in(State.DISCREDITED).refuses(DISCREDIT, SourceRule.NOT_DISCREDITED);
    }

    @Test
    @Provokes("SRC-02")
    void a_protected_source_is_named_by_a_code_that_says_nothing() {
        VERIFIED.branch().refuses(new RegisterSource(HERON, SourceKind.PERSON, "Mrs Almeida", true), SourceRule.PROTECTED_BY_A_CODE)
                .does(new RegisterSource(HERON, SourceKind.UNIT, "Mayor's office", false))
                .refuses(new CorrectSource(HERON, SourceKind.UNIT, "Mayor's office", true, WHY), SourceRule.PROTECTED_BY_A_CODE)
                .refuses(new CorrectSource(HERON, SourceKind.UNIT, "HERON-4", true, WHY), SourceRule.PROTECTED_BY_A_CODE);
    }

    @Test
    @Provokes("SRC-03")
    void a_rating_rests_on_a_basis_and_f_on_none() {
        var story = registered().refuses(assess(Reliability.A, null), SourceRule.RATED_WITH_A_BASIS)
                .refuses(assess(Reliability.F, "A feeling."), SourceRule.RATED_WITH_A_BASIS).does(assess(Reliability.A, "All were verified."));
        assertThat(standing(story).reliability()).isEqualTo(Reliability.A);
        assertThat(standing(story.does(DISCREDIT)).reliability()).isEqualTo(Reliability.E);
        assertThat(standing(story.does(assess(Reliability.F, null))).basis()).isNull();
    }

    @Test
    @Provokes({"SRC-04", "SRC-05", "SRC-06"})
    void the_track_record_counts_each_incident_with_a_result_once() {
        var open = new IncidentId("fire-2");
        var story = registered().refuses(new CountOutcome(HERON, open), SourceRule.OUTCOME_REACHED)
                .does(new OpenIncident(open, ACCORD, List.of(Bridge.POST))).refuses(new CountOutcome(HERON, open), SourceRule.OUTCOME_REACHED)
                .does(COUNT).refuses(COUNT, SourceRule.COUNTED_ONCE);
        assertThat(standing(story).outcomes()).containsExactly(new Counted(FIRE, Outcome.VERIFIED));
        assertThat(standing(story).verified()).isEqualTo(1);
        assertThat(standing(story.does(STRIKE_OUTCOME).refuses(STRIKE_OUTCOME, SourceRule.COUNTED)).outcomes()).isEmpty();
    }

    @Test
    void nobody_but_whoever_registered_it_learns_that_it_is_registered() {
        var story = registered().by(DALMARK);
        for (var command : COMMANDS) {
            story.refuses(command, GateRule.THING_KNOWN);
        }
        assertThat(standing(story.by(MECHANISM).does(COUNT)).knownTo(DALMARK)).isFalse();
    }

    @Test
    void an_incident_that_is_not_shown_is_counted_by_nobody() {
        var hidden = new IncidentId("fire-3");
        registered().does(new GrantMandate(DALMARK, Mandate.MONITOR, Cast.instant("2031-03-01T00:00:00Z"), null))
                .by(DALMARK).does(new OpenIncident(hidden, ACCORD, List.of(Bridge.HIDDEN, Bridge.POST))).by(MECHANISM)
                .does(new AssignVerifier(hidden, DALMARK, Bridge.VERIFIER)).by(DALMARK).person(Bridge.VERIFIER)
                .does(new ConcludeVerification(hidden, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, List.of(Bridge.HIDDEN, Bridge.POST), "Two saw it.", "It was seen.", null))
                .by(MECHANISM).refuses(new CountOutcome(HERON, hidden), SourceRule.OUTCOME_REACHED);
    }

    @Test
    @Provokes("SRC-08")
    void a_correction_changes_something() {
        registered().refuses(correct("HERON-4"), SourceRule.CORRECTION_CHANGES);
    }
}

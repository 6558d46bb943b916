package org.ceasefiremonitor.core.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding.State;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A recommendation names a command and does nothing; its addressee takes it, sets it aside, or lets its time pass. */
public class RecommendationTest {

    private static final RecommendationId ADVICE = new RecommendationId("P3-assign-1-bridge-fire");
    private static final String NOON = "2031-03-05T12:00:00Z";
    private static final String DUE = "2031-03-05T12:15:00Z";
    private static final PreparedCommand ASSIGN = new PreparedCommand("AssignVerifier", Map.of("incidentId", "bridge-fire", "verifier", "mechanism"));
    private static final TakeRecommendation TAKE = new TakeRecommendation(ADVICE, 43);
    private static final SetRecommendationAside ASIDE = new SetRecommendationAside(ADVICE, "It is the fire at the mill.");
    private static final LapseRecommendation LAPSE = new LapseRecommendation(ADVICE, 44, "The incident was closed.");
    private static final MissRecommendation MISS = new MissRecommendation(ADVICE);
    private static final ReopenRecommendation REOPEN = new ReopenRecommendation(ADVICE, "Meant for another incident.");
    private static final Map<State, Story> REACHED = new EnumMap<>(State.class);

    private static RecommendAction recommend(Mandate to) {
        return new RecommendAction(ADVICE, "P3", 41, to, "incident/bridge-fire", ASSIGN, "Nobody is assigned to the incident.", instant(DUE), Marking.GREEN);
    }

    private static Story recommended() {
        return inForce().then(NOON).does(recommend(Mandate.CHIEF_MONITOR));
    }

    /** It comes after the time until which it was to be taken: the node was down. */
    private static Story late() {
        return inForce().then(DUE).does(recommend(Mandate.CHIEF_MONITOR));
    }

    private static RecommendationStanding standing(Story story) {
        return story.find(ADVICE, RecommendationStanding.class);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        return recommended().does(TAKE).does(REOPEN).does(ASIDE).does(REOPEN).does(LAPSE).does(REOPEN).steps();
    }

    private static Story reached(State state) {
        return REACHED.computeIfAbsent(state, each -> {
            var story = recommended().then(DUE);
            return switch (each) {
                case OPEN -> story;
                case TAKEN -> story.does(TAKE);
                case SET_ASIDE -> story.does(ASIDE);
                case LAPSED -> story.does(LAPSE);
                case OVERDUE -> story.does(MISS);
                case KNOWN_LATE -> late().does(MISS);
            };
        }).branch();
    }

    static List<StateTable.Cell> cells() {
        return StateTable.read("recommendation").cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_command_leads_where_the_table_says(StateTable.Cell cell) {
        var before = State.valueOf(cell.state());
        var story = reached(before);
        var command = Stream.of(TAKE, ASIDE, LAPSE, MISS, REOPEN).filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            story.refuses(command, Stream.of(RecommendationRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
            assertThat(standing(story).state()).isEqualTo(before);
        } else {
            story.does(command);
            assertThat(standing(story).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    void the_table_has_a_cell_for_each_state_and_command() {
        var table = StateTable.read("recommendation");
        assertThat(table.states()).containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(Enum::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(RecommendationCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("RecommendAction")).toList());
        assertThat(table.cells()).hasSize(30);
    }

    @Test
    void it_names_a_command_its_reason_and_a_time_that_its_addressee_is_waited_for() {
        var story = recommended();
        story.so(new ActionRecommended(ADVICE, "P3", 41, Mandate.CHIEF_MONITOR, "incident/bridge-fire", ASSIGN, "Nobody is assigned to the incident.",
                instant(NOON), instant(DUE), Marking.GREEN));
        assertThat(((ActionRecommended) story.events().getLast()).clockMoves())
                .containsExactly(new ClockSet(ClockKind.RECOMMENDATION, instant(DUE), Mandate.CHIEF_MONITOR));
        assertThat(standing(story).open()).isTrue();
    }

    @Test
    void what_was_done_is_named_by_its_position_also_late() {
        var story = recommended().then(DUE).does(MISS).then("2031-03-05T13:00:00Z").does(TAKE);
        assertThat(standing(story).closedBy()).isEqualTo(43);
        assertThat(standing(story).closedAt()).isEqualTo("2031-03-05T13:00:00Z");
    }

    @Test
    void nobody_failed_by_a_time_that_was_past_when_it_was_recommended() {
        var story = late().does(MISS).refuses(MISS, RecommendationRule.RUN_OUT);
        assertThat(((RecommendationOverdue) story.events().getLast()).clockMoves()).containsExactly(new ClockMissed(ClockKind.RECOMMENDATION, true));
        assertThat(standing(story).open()).isTrue();
        assertThat(standing(story.does(TAKE)).state()).isEqualTo(State.TAKEN);
        assertThat(((RecommendationOverdue) recommended().then(DUE).does(MISS).events().getLast()).clockMoves())
                .containsExactly(new ClockMissed(ClockKind.RECOMMENDATION, false));
    }

    @Test
    void what_is_reopened_keeps_its_time_which_nobody_failed_who_had_closed_it_before() {
        var story = recommended().does(ASIDE).then("2031-03-05T13:00:00Z").does(REOPEN);
        assertThat(standing(story).closing()).isNull();
        assertThat(standing(story).due()).isEqualTo(DUE);
        assertThat(standing(story.does(MISS)).state()).isEqualTo(State.KNOWN_LATE);
        assertThat(standing(recommended().then(DUE).does(MISS).does(ASIDE).does(REOPEN).does(MISS)).state()).as("late before it was set aside").isEqualTo(State.OVERDUE);
        assertThat(standing(recommended().does(ASIDE).does(REOPEN).then(DUE).does(MISS)).state()).as("reopened in time").isEqualTo(State.OVERDUE);
    }

    @Test
    @Provokes("RCM-01")
    void only_its_addressee_acts_on_it() {
        var story = inForce().then(NOON).does(recommend(Mandate.COMMISSION_CHAIR));
        story.refuses(TAKE, RecommendationRule.ADDRESSED).refuses(ASIDE, RecommendationRule.ADDRESSED)
                .does(LAPSE).refuses(REOPEN, RecommendationRule.ADDRESSED);
    }

    @Test
    @Provokes({"RCM-02", "RCM-05"})
    void what_is_closed_stays_closed_until_it_is_reopened() {
        recommended().refuses(REOPEN, RecommendationRule.CLOSED).does(ASIDE).refuses(TAKE, RecommendationRule.BEFORE_ITS_ADDRESSEE)
                .does(REOPEN).does(TAKE);
    }

    @Test
    @Provokes("RCM-03")
    void it_is_overdue_when_its_time_has_run_out_and_not_before() {
        recommended().then("2031-03-05T12:14:59.999999Z").refuses(MISS, RecommendationRule.RUN_OUT).then(DUE).does(MISS)
                .refuses(MISS, RecommendationRule.RUN_OUT);
    }

    @Test
    @Provokes("RCM-04")
    void nothing_before_it_did_what_it_recommends() {
        recommended().refuses(new TakeRecommendation(ADVICE, 41), RecommendationRule.DONE_AFTERWARDS)
                .refuses(new LapseRecommendation(ADVICE, 40, "r"), RecommendationRule.DONE_AFTERWARDS);
    }

    @Test
    void a_prepared_command_is_a_name_and_plain_fields() {
        assertThat(new PreparedCommand("FileBreachCase", Map.of("incidents", List.of("a", "b"), "severity", "S2", "n", 1, "emergency", true)).body())
                .containsKeys("emergency", "incidents", "n", "severity");
        for (var wrong : new Object[] {Map.of("a", "b"), 1.5, List.of(1), "x".repeat(8001)}) {
            assertThatThrownBy(() -> new PreparedCommand("FileBreachCase", Map.of("field", wrong))).isInstanceOf(InvalidInput.class)
                    .extracting(thrown -> ((InvalidInput) thrown).field()).isEqualTo("command.body.field");
        }
        assertThatThrownBy(() -> new PreparedCommand("fileBreachCase", Map.of())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void it_is_addressed_to_whom_can_do_something() {
        assertThatThrownBy(() -> recommend(Mandate.PUBLIC)).isInstanceOf(InvalidInput.class).hasMessageContaining("CHIEF_MONITOR");
    }
}

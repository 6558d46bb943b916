package org.ceasefiremonitor.core.mechanism.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.allRegistered;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding.Said;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding.State;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A restriction of access from its report until access is free. */
public class AccessRestrictionTest {

    private static final AccessRestrictionId GATE = new AccessRestrictionId("gate-3");
    private static final Position THERE = new Position(31.5, 48.25);
    private static final Instant ONE = instant("2031-03-02T01:00:00Z");
    private static final Instant NOON = instant("2031-03-03T00:00:00Z");
    private static final String WHY = "It was another gate.";

    private static final ReportAccessRestriction REPORT = report("borduria", ONE, null, null);
    private static final ProtestAccessRestriction PROTEST = new ProtestAccessRestriction(GATE, "The accord grants access at all times.");
    private static final ExplainAccessRestriction EXPLAIN = new ExplainAccessRestriction(GATE, "Mines were being cleared.");
    private static final UpholdAccessRestriction UPHOLD = new UpholdAccessRestriction(GATE, "The road stays closed.");
    private static final LiftAccessRestriction LIFT = new LiftAccessRestriction(GATE, ONE.plusSeconds(3600), "The barrier is open.");
    private static final StrikeAccessRestriction STRIKE = new StrikeAccessRestriction(GATE, WHY);

    private static final List<Object> COMMANDS = List.of(correct("Commander of gate 4"), STRIKE, PROTEST, EXPLAIN, LIFT, UPHOLD);

    private static ReportAccessRestriction report(String side, Instant from, @Nullable Instant until, @Nullable AssetId asset) {
        return new ReportAccessRestriction(GATE, RestrictionKind.DENIED, side, THERE, "Commander of gate 3", from, until, asset, "Turned back.");
    }

    private static CorrectAccessRestriction correct(String authority) {
        return new CorrectAccessRestriction(GATE, RestrictionKind.DELAYED, "borduria", THERE, authority, ONE, null, null, "Turned back.", WHY);
    }

    private static Story reported() {
        return registered().does(REPORT);
    }

    private static Story registered() {
        return allRegistered().then("2031-03-03T00:00:00Z").by(BORDURIA);
    }

    private static AccessStanding standing(Story story) {
        return story.find(GATE, AccessStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        return reported().does(correct("Commander of gate 4")).does(correct("Commander of gate 5")).does(LIFT).does(correct("Commander of gate 6"))
                .does(STRIKE).steps();
    }

    private static Story in(State state) {
        return switch (state) {
            case REPORTED -> reported();
            case PROTESTED -> reported().does(PROTEST);
            case EXPLAINED -> reported().does(PROTEST).does(EXPLAIN);
            case LIFTED -> reported().does(LIFT);
            case UPHELD -> reported().does(PROTEST).does(UPHOLD);
            case STRUCK -> reported().does(STRIKE);
        };
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("access").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("access");
        assertThat(table.states()).containsExactlyElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(AccessCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("ReportAccessRestriction")).toList());
        assertThat(table.cells()).hasSize(36);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state()));
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            story.refuses(command, Stream.of(AccessRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"ACC-01", "ACC-03", "ACC-04", "ACC-05"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in(State.REPORTED).refuses(UPHOLD, AccessRule.STOOD_BY_AFTER_A_PROTEST);
        in(State.PROTESTED).refuses(PROTEST, AccessRule.PROTESTED_ONCE);
        in(State.LIFTED).refuses(PROTEST, AccessRule.NOT_LIFTED);
        in(State.STRUCK).refuses(STRIKE, AccessRule.NOT_STRUCK);
    }

    @Test
    void what_was_said_is_kept_in_order_and_a_protest_is_to_be_answered_within_two_hours() {
        var story = reported().does(PROTEST).so(new AccessRestrictionProtested(GATE, PROTEST.text(), NOON, NOON.plus(Duration.ofHours(2))));
        assertThat(standing(story).replyBy()).isEqualTo(NOON.plus(Duration.ofHours(2)));

        story.by(BORDURIA).does(EXPLAIN).by(MECHANISM).does(LIFT);
        assertThat(standing(story).said()).containsExactly(new Said(State.PROTESTED, PROTEST.text(), null, NOON),
                new Said(State.EXPLAINED, EXPLAIN.text(), BORDURIA, NOON), new Said(State.LIFTED, LIFT.text(), MECHANISM, LIFT.at()));
        assertThat(standing(story).replyBy()).isNull();
        assertThat(standing(story).until()).isEqualTo(LIFT.at());
    }

    @Test
    @Provokes("ACC-06")
    void a_party_speaks_only_for_where_it_holds_the_area() {
        reported().by(ASTORIA).refuses(EXPLAIN, AccessRule.BY_THE_SIDE).refuses(UPHOLD, AccessRule.BY_THE_SIDE).by(BORDURIA).does(EXPLAIN).does(UPHOLD);
    }

    @Test
    @Provokes({"ACC-02", "ACC-07", "ACC-08", "ACC-09"})
    void what_is_recorded_of_it_is_known_and_past_and_in_order() {
        registered().refuses(report("nobody", ONE, null, null), AccessRule.SIDE_KNOWN)
                .refuses(report("borduria", ONE, null, new AssetId("nothing")), AccessRule.ASSET_REGISTERED)
                .refuses(report("borduria", NOON.plusSeconds(1), null, null), AccessRule.NOT_FROM_THE_FUTURE)
                .refuses(report("borduria", ONE, NOON.plusSeconds(1), null), AccessRule.NOT_FROM_THE_FUTURE)
                .does(report("BUFFER", ONE, NOON, null))
                .refuses(new LiftAccessRestriction(GATE, NOON.plusSeconds(1), "Open."), AccessRule.NOT_FROM_THE_FUTURE)
                .refuses(new LiftAccessRestriction(GATE, ONE.minusSeconds(1), "Open."), AccessRule.LIFTED_AFTER_IT_BEGAN);
    }

    @Test
    @Provokes("ACC-10")
    void what_is_said_about_one_is_bounded() {
        var story = reported();
        for (int i = 0; i < 100; i++) {
            story.does(EXPLAIN);
        }
        story.refuses(EXPLAIN, AccessRule.SAID_ENOUGH).refuses(LIFT, AccessRule.SAID_ENOUGH).does(STRIKE);
    }

    @Test
    @Provokes("ACC-11")
    void a_correction_changes_something() {
        reported().does(correct("Commander of gate 4")).refuses(correct("Commander of gate 4"), AccessRule.CORRECTION_CHANGES);
    }
}

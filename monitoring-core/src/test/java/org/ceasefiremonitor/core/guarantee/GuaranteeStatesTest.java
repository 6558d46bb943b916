package org.ceasefiremonitor.core.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.TEXT;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding.State;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each command of a guarantee leads to in each of its states, by the reviewed table. */
class GuaranteeStatesTest {

    private static final GuaranteeId PLEDGE = new GuaranteeId("caldonia-pledge");
    private static final LocalDate MARCH = LocalDate.of(2031, 3, 1);
    private static final Instant ACTIVATED = instant("2031-03-02T12:00:00Z");
    private static final Instant SUSPENDED = instant("2031-03-03T12:00:00Z");
    private static final Instant RUNS_OUT = instant("2031-05-01T00:00:00Z");
    private static final Instant WITHDRAWN = instant("2031-05-02T00:00:00Z");
    private static final Instant LATER = instant("2031-06-01T00:00:00Z");

    private static final List<GuaranteeCommand> COMMANDS = List.of(new RecordDomesticStep(PLEDGE, "Second reading", MARCH, null),
            new RatifyGuarantee(PLEDGE, MARCH, "Gazette 12"), new ActivateGuarantee(PLEDGE, null), new SuspendGuarantee(PLEDGE, "r"),
            new ReinstateGuarantee(PLEDGE, "r"), new GiveNoticeOfWithdrawal(PLEDGE, LATER.plusSeconds(100 * 24 * 3600), "r"), new CompleteWithdrawal(PLEDGE, "r"),
            new CorrectPledge(PLEDGE, ASTORIA, ACCORD, Set.of(Domain.FINANCIAL), "2031-02", TEXT, true, 30, "r"), new StrikePledge(PLEDGE, "r"),
            new CorrectDomesticStep(PLEDGE, 1, "Third reading", MARCH, null, "r"), new StrikeDomesticStep(PLEDGE, 1, "r"),
            new CorrectRatification(PLEDGE, MARCH.minusDays(1), "Gazette 13", "r"), new StrikeRatification(PLEDGE, "r"),
            new CorrectActivation(PLEDGE, ACTIVATED.minusSeconds(60), null, "r"), new StrikeActivation(PLEDGE, "r"),
            new CorrectGuaranteeSuspension(PLEDGE, SUSPENDED, SUSPENDED.minusSeconds(60), null, "r"), new StrikeGuaranteeSuspension(PLEDGE, SUSPENDED, "r"),
            new CorrectNoticeOfWithdrawal(PLEDGE, WITHDRAWN.plusSeconds(60), "r"), new StrikeNoticeOfWithdrawal(PLEDGE, "r"),
            new CorrectWithdrawal(PLEDGE, RUNS_OUT, "r"), new StrikeWithdrawal(PLEDGE, "r"));

    private static Story in(String row) {
        return switch (row) {
            case "PLEDGED" -> pledged().does(new RecordDomesticStep(PLEDGE, "First reading", MARCH, null));
            case "ACTIVE" -> in("PLEDGED").does(new ActivateGuarantee(PLEDGE, null));
            case "ACTIVE_NOTICE" -> in("ACTIVE").does(new GiveNoticeOfWithdrawal(PLEDGE, RUNS_OUT, "r"));
            case "SUSPENDED" -> in("ACTIVE").then(SUSPENDED.toString()).does(new SuspendGuarantee(PLEDGE, "r"));
            case "WITHDRAWN" -> in("ACTIVE_NOTICE").then(WITHDRAWN.toString()).does(new CompleteWithdrawal(PLEDGE, "r"));
            case "STRUCK" -> pledged().does(new StrikePledge(PLEDGE, "r"));
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static Story pledged() {
        return inForce().by(CALDONIA).does(new PledgeGuarantee(PLEDGE, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, true, 30));
    }

    private static State stateOf(Story story) {
        return story.find(PLEDGE, GuaranteeStanding.class).state();
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("guarantee").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("guarantee");
        assertThat(table.states().stream().map(row -> row.replace("_NOTICE", "")).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyElementsOf(COMMANDS.stream().map(each -> each.getClass().getSimpleName()).toList())
                .containsExactlyInAnyOrderElementsOf(Stream.of(GuaranteeCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                        .filter(name -> !name.equals("PledgeGuarantee")).toList());
        assertThat(table.cells()).hasSize(126);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        var story = in(cell.state()).then(LATER.toString());
        assertThat(stateOf(story).name()).isEqualTo(cell.state().replace("_NOTICE", ""));
        if (cell.refused()) {
            story.refuses(command, Stream.of(GuaranteeRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(stateOf(story.does(command)).name()).isEqualTo(cell.outcome());
        }
    }
}

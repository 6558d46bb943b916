package org.ceasefiremonitor.core.coordination.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.coordination.Rota.CAPITAL;
import static org.ceasefiremonitor.core.coordination.Rota.NOW;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.coordination.Rota;
import org.ceasefiremonitor.core.coordination.request.RequestStanding.State;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request of Astoria to the cell of Caldonia. */
public class CoordinationRequestTest {

    private static final RequestId CONVOYS = new RequestId("r-1");
    private static final Instant DUE = NOW.plusSeconds(3 * 3600);
    private static final Instant LATER = NOW.plusSeconds(48 * 3600);
    private static final String WHY = "It was entered for another one.";
    private static final RaiseRequest RAISE = raise(CONVOYS, DUE, null);
    private static final AssignRequest ASSIGN = new AssignRequest(CONVOYS, CALDONIA, "officer-4");
    private static final StartRequest START = new StartRequest(CONVOYS);
    private static final AnswerRequest ANSWER = new AnswerRequest(CONVOYS, "Two convoys.");
    private static final ExpireRequest EXPIRE = new ExpireRequest(CONVOYS);
    private static final RejectRequest REJECT = new RejectRequest(CONVOYS, "There is no one to send.");
    private static final WithdrawRequest WITHDRAW = new WithdrawRequest(CONVOYS, "Found out otherwise.");
    private static final StrikeRequestResult STRIKE = new StrikeRequestResult(CONVOYS, WHY);
    private static final AcceptAnswer ACCEPT = new AcceptAnswer(CONVOYS);
    private static final CorrectRequest CORRECT = new CorrectRequest(CONVOYS, RequestKind.TASKING, "Convoys", "Count the convoys.", WHY);
    private static final ReturnAnswer RETURN = new ReturnAnswer(CONVOYS, LATER, "Which road?");
    private static final List<RequestCommand> COMMANDS = List.of(CORRECT, new AssignRequest(CONVOYS, DALMARK, "officer-9"), START, ANSWER,
            new CorrectRequestAnswer(CONVOYS, "One convoy.", WHY), ACCEPT, RETURN, REJECT, EXPIRE, new ExtendRequest(CONVOYS, LATER, "The road is closed."),
            WITHDRAW, STRIKE);
    private static final Map<String, Story> STORIES = new HashMap<>();

    private static RaiseRequest raise(RequestId id, Instant due, @Nullable Marking marking) {
        return new RaiseRequest(id, CAPITAL, RequestKind.INFORMATION, "Convoys", "Which convoys cross the bridge?", due, marking);
    }

    private static Story in(String row) {
        if (!STORIES.containsKey(row)) {
            STORIES.put(row, storyOf(row));
        }
        return STORIES.get(row).branch();
    }

    private static Story storyOf(String row) {
        return switch (row) {
            case "RAISED" -> Rota.onWatch().by(ASTORIA).does(RAISE).by(CALDONIA);
            case "ASSIGNED" -> in("RAISED").does(ASSIGN);
            case "IN_PROGRESS" -> in("ASSIGNED").does(START);
            case "ANSWERED" -> in("IN_PROGRESS").does(ANSWER);
            case "ACCEPTED" -> in("ANSWERED").by(ASTORIA).does(ACCEPT).by(CALDONIA);
            case "REJECTED" -> in("ASSIGNED").does(REJECT);
            case "EXPIRED" -> in("RAISED").then(DUE.toString()).does(EXPIRE);
            case "EXPIRED_OWNED" -> in("ASSIGNED").then(DUE.toString()).does(EXPIRE);
            case "WITHDRAWN" -> in("RAISED").by(ASTORIA).does(WITHDRAW).by(CALDONIA);
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static RequestStanding standing(Story story) {
        return story.find(CONVOYS, RequestStanding.class);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(in("ACCEPTED").by(ASTORIA).does(CORRECT).does(new CorrectRequest(CONVOYS, RequestKind.MEDICAL, "c", "t", WHY)).does(STRIKE)
                .does(RETURN).by(CALDONIA).does(ANSWER).does(new CorrectRequestAnswer(CONVOYS, "One.", WHY)).does(new CorrectRequestAnswer(CONVOYS, "None.", WHY))
                .does(STRIKE).does(new ExtendRequest(CONVOYS, LATER.plusSeconds(60), "The road is closed.")).steps());
        steps.addAll(in("REJECTED").does(STRIKE).steps());
        steps.addAll(in("EXPIRED_OWNED").does(new ExtendRequest(CONVOYS, LATER, "The road is closed.")).steps());
        steps.addAll(in("WITHDRAWN").by(ASTORIA).does(STRIKE).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("request").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("request");
        assertThat(table.states().stream().map(row -> row.replace("_OWNED", "")).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(RequestCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(name -> !name.equals("RaiseRequest")).toList());
        assertThat(table.cells()).hasSize(108);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        var story = in(cell.state()).later(Duration.ofDays(1));
        var state = standing(story).state();
        assertThat(state.name()).isEqualTo(cell.state().replace("_OWNED", ""));
        var ofTheRequester = command instanceof CorrectRequest || command instanceof AcceptAnswer || command instanceof ReturnAnswer
                || command instanceof WithdrawRequest || command instanceof StrikeRequestResult && (state == State.ACCEPTED || state == State.WITHDRAWN);
        story.by(ofTheRequester ? ASTORIA : CALDONIA);
        if (cell.refused()) {
            story.refuses(command, Stream.of(RequestRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"CRQ-04", "CRQ-08", "CRQ-09", "CRQ-10"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in("RAISED").refuses(START, RequestRule.IN_ORDER).refuses(ANSWER, RequestRule.OWNED).refuses(EXPIRE, RequestRule.RUN_OUT)
                .then(DUE.minusMillis(1).toString()).refuses(EXPIRE, RequestRule.RUN_OUT).then(DUE.toString()).does(EXPIRE);
        in("ANSWERED").refuses(new CorrectRequestAnswer(CONVOYS, "Two convoys.", WHY), RequestRule.CORRECTION_CHANGES);
    }

    @Test
    @Provokes({"CRQ-01", "CRQ-02", "CRQ-03"})
    void it_is_raised_with_a_cell_that_is_at_work_and_sees_it_and_is_due_later() {
        Rota.established().by(ASTORIA).refuses(RAISE, RequestRule.CELL_AT_WORK);
        var other = new RequestId("r-2");
        in("RAISED").by(ASTORIA).refuses(new RaiseRequest(other, new CellId("none"), RequestKind.MEDICAL, "h", "t", DUE, null), RequestRule.CELL_AT_WORK)
                .refuses(raise(other, DUE, new Marking(Tlp.AMBER_STRICT, List.of())), RequestRule.SEEN_BY_THE_CELL)
                .refuses(raise(other, NOW, null), RequestRule.DUE_LATER).by(CALDONIA)
                .refuses(new ExtendRequest(CONVOYS, DUE, WHY), RequestRule.DUE_LATER);
        in("EXPIRED").refuses(new ExtendRequest(CONVOYS, DUE, WHY), RequestRule.DUE_LATER);
        in("ANSWERED").by(ASTORIA).refuses(new ReturnAnswer(CONVOYS, NOW, WHY), RequestRule.DUE_LATER);
    }

    @Test
    @Provokes({"CRQ-05", "CRQ-06", "CRQ-07"})
    void the_cell_sees_to_it_and_the_requester_judges() {
        in("RAISED").by(BORDURIA).refuses(ASSIGN, RequestRule.BY_THE_CELL).refuses(WITHDRAW, RequestRule.BY_THE_REQUESTER).by(CALDONIA)
                .refuses(CORRECT, RequestRule.BY_THE_REQUESTER).refuses(new AssignRequest(CONVOYS, BORDURIA, "officer-1"), RequestRule.OWNER_OF_THE_CELL)
                .by(DALMARK).does(ASSIGN);
        var hidden = new RequestId("r-2");
        var story = in("RAISED").by(ASTORIA).does(raise(hidden, DUE, new Marking(Tlp.AMBER, List.of())));
        assertThat(story.find(hidden, RequestStanding.class).marking().releasableTo()).containsExactly(ASTORIA, CALDONIA);
        story.by(DALMARK).refuses(new AssignRequest(hidden, DALMARK, "officer-9"), RequestRule.BY_THE_CELL).by(CALDONIA)
                .refuses(new AssignRequest(hidden, DALMARK, "officer-9"), RequestRule.OWNER_OF_THE_CELL);
    }

    @Test
    void a_late_answer_is_an_answer_and_says_that_it_is_late() {
        var story = in("EXPIRED_OWNED").does(ANSWER);
        assertThat(standing(story).answer()).isNotNull().extracting(RequestStanding.RequestAnswer::late).isEqualTo(true);
        assertThat(standing(in("ANSWERED")).answer()).isNotNull().extracting(RequestStanding.RequestAnswer::late).isEqualTo(false);
        assertThat(standing(story.does(STRIKE)).state()).isEqualTo(State.EXPIRED);
        assertThat(((RequestResultStruck) story.events().getLast()).clockMoves()).as("it ran out once and for all").isEmpty();
        assertThat(((RequestResultStruck) in("ANSWERED").does(STRIKE).events().getLast()).clockMoves())
                .containsExactly(new ClockSet(ClockKind.COORDINATION_REQUEST, DUE));
    }
}

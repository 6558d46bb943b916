package org.ceasefiremonitor.core.coordination.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.coordination.Rota.CAPITAL;
import static org.ceasefiremonitor.core.coordination.Rota.NOW;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AdoptTimeLimits;
import org.ceasefiremonitor.core.agreement.TimeLimits;
import org.ceasefiremonitor.core.coordination.Rota;
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding.State;
import org.ceasefiremonitor.core.coordination.request.RaiseRequest;
import org.ceasefiremonitor.core.coordination.request.RequestKind;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
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

/** A call of the cell to Borduria. */
public class HotlineCallTest {

    private static final HotlineCallId CALL = new HotlineCallId("call-1");
    private static final String WHY = "It was entered for another one.";
    private static final OpenHotlineCall OPEN = open(CALL, BORDURIA, null, null, null);
    private static final ReachHotlineParty REACH = new ReachHotlineParty(CALL, "Duty officer");
    private static final MissHotlineAnswer MISS = new MissHotlineAnswer(CALL);
    private static final PassHotlineMessage PASS = new PassHotlineMessage(CALL, "Cease fire at the bridge.");
    private static final RecordHotlineReply REPLY = new RecordHotlineReply(CALL, "Our guns are silent.");
    private static final ResolveHotlineIssue RESOLVE = new ResolveHotlineIssue(CALL, "Fire ceased.");
    private static final EscalateHotlineCall ESCALATE = new EscalateHotlineCall(CALL, "Heads of the delegations", "Nobody answers.");
    private static final StrikeHotlineResult STRIKE_RESULT = new StrikeHotlineResult(CALL, WHY);
    private static final StrikeHotlineCall STRIKE = new StrikeHotlineCall(CALL, WHY);
    private static final CorrectHotlineCall CORRECT = new CorrectHotlineCall(CALL, "bridge-fire", "Fire at the crossing", WHY);
    private static final List<HotlineCommand> COMMANDS = List.of(CORRECT, STRIKE, REACH, new CorrectHotlineAnswer(CALL, NOW.plusSeconds(3), "Commander", WHY),
            MISS, PASS, new CorrectHotlineMessage(CALL, "Cease fire at once.", WHY), REPLY, new CorrectHotlineReply(CALL, "They will be.", WHY), RESOLVE, ESCALATE,
            STRIKE_RESULT);
    private static final Map<String, Story> STORIES = new HashMap<>();

    private static OpenHotlineCall open(HotlineCallId id, ParticipantId to, @Nullable String about, @Nullable Instant answerBy, @Nullable Marking marking) {
        return new OpenHotlineCall(id, CAPITAL, to, "bridge", "Fire at the bridge", about, answerBy, marking);
    }

    private static Story in(String row) {
        if (!STORIES.containsKey(row)) {
            STORIES.put(row, storyOf(row));
        }
        return STORIES.get(row).branch();
    }

    private static Story storyOf(String row) {
        return switch (row) {
            case "OPENED" -> Rota.onWatch().does(OPEN);
            case "UNANSWERED" -> in("OPENED").later(Duration.ofHours(1)).does(MISS);
            case "PARTY_REACHED" -> in("OPENED").later(Duration.ofSeconds(240)).does(REACH);
            case "MESSAGE_PASSED" -> in("PARTY_REACHED").does(PASS);
            case "REPLIED" -> in("MESSAGE_PASSED").does(REPLY);
            case "ISSUE_RESOLVED" -> in("REPLIED").does(RESOLVE);
            case "ESCALATED" -> in("UNANSWERED").does(ESCALATE);
            case "STRUCK" -> in("OPENED").does(STRIKE);
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static HotlineStanding standing(Story story) {
        return story.find(CALL, HotlineStanding.class);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(in("ISSUE_RESOLVED").does(STRIKE_RESULT).does(CORRECT).does(new CorrectHotlineCall(CALL, "bridge", "Fire", WHY))
                .does(new CorrectHotlineAnswer(CALL, NOW, "Commander", WHY)).does(new CorrectHotlineAnswer(CALL, NOW.plusSeconds(9), "Commander", WHY))
                .does(new CorrectHotlineMessage(CALL, "Stop.", WHY)).does(new CorrectHotlineMessage(CALL, "Stop at once.", WHY))
                .does(new CorrectHotlineReply(CALL, "Yes.", WHY)).does(new CorrectHotlineReply(CALL, "No.", WHY)).does(STRIKE).steps());
        steps.addAll(in("ESCALATED").does(STRIKE_RESULT).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("hotline").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("hotline");
        assertThat(table.states()).containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(HotlineCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(name -> !name.equals("OpenHotlineCall")).toList());
        assertThat(table.cells()).hasSize(96);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        var story = in(cell.state()).later(Duration.ofDays(1));
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        if (cell.refused()) {
            story.refuses(command, Stream.of(HotlineRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"HOT-06", "HOT-09", "HOT-10", "HOT-11"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in("OPENED").refuses(PASS, HotlineRule.IN_ORDER).refuses(MISS, HotlineRule.RUN_OUT).later(Duration.ofHours(1).minusNanos(1000)).refuses(MISS, HotlineRule.RUN_OUT);
        in("PARTY_REACHED").refuses(new CorrectHotlineAnswer(CALL, NOW.minusSeconds(1), "Commander", WHY), HotlineRule.REACHED_SINCE)
                .refuses(new CorrectHotlineAnswer(CALL, NOW.plusSeconds(241), "Commander", WHY), HotlineRule.REACHED_SINCE)
                .refuses(new CorrectHotlineAnswer(CALL, NOW.plusSeconds(240), "Duty officer", WHY), HotlineRule.CORRECTION_CHANGES);
    }

    @Test
    @Provokes({"HOT-01", "HOT-02", "HOT-03", "HOT-05"})
    void it_goes_from_a_cell_at_work_to_another_participant_that_may_see_it() {
        Rota.established().refuses(OPEN, HotlineRule.CELL_AT_WORK);
        var other = new HotlineCallId("call-2");
        in("OPENED").refuses(new OpenHotlineCall(other, new CellId("none"), BORDURIA, "i", "h", null, null, null), HotlineRule.CELL_AT_WORK)
                .refuses(open(other, new ParticipantId("nobody"), null, null, null), HotlineRule.ANOTHER_PARTICIPANT)
                .refuses(open(other, CALDONIA, null, null, null), HotlineRule.ANOTHER_PARTICIPANT)
                .refuses(open(other, BORDURIA, null, null, new Marking(Tlp.AMBER_STRICT, List.of())), HotlineRule.SEEN_BY_BOTH_ENDS)
                .refuses(open(other, BORDURIA, null, NOW, null), HotlineRule.ANSWER_LATER);
    }

    @Test
    @Provokes({"HOT-07", "HOT-08"})
    void the_cell_keeps_its_hotline_and_a_party_calls_and_replies_for_itself() {
        var other = new HotlineCallId("call-2");
        var story = in("MESSAGE_PASSED").by(MECHANISM).refuses(PASS, HotlineRule.BY_THE_CELL).refuses(open(other, BORDURIA, null, null, null), HotlineRule.BY_THE_CELL)
                .as(Mandate.PARTY_LIAISON).by(ASTORIA).refuses(REPLY, HotlineRule.BY_THE_CALLED).does(open(other, BORDURIA, null, null, null))
                .by(BORDURIA).does(REPLY);
        assertThat(((HotlineReplied) story.events().getLast()).by()).isEqualTo(BORDURIA);
    }

    @Test
    @Provokes("HOT-04")
    void it_says_nothing_of_a_thing_to_those_who_may_not_see_the_thing() {
        var hidden = new Marking(Tlp.AMBER, List.of(DALMARK));
        var other = new HotlineCallId("call-2");
        in("OPENED").by(ASTORIA).does(new RaiseRequest(new RequestId("r-1"), CAPITAL, RequestKind.MEDICAL, "h", "t", NOW.plusSeconds(60), hidden)).by(CALDONIA)
                .refuses(open(other, BORDURIA, "request/none", null, null), HotlineRule.ABOUT_WHAT_IS_SEEN)
                .refuses(open(other, BORDURIA, "request/r-1", null, null), HotlineRule.ABOUT_WHAT_IS_SEEN)
                .refuses(open(other, BORDURIA, "request/r-1", null, hidden), HotlineRule.ABOUT_WHAT_IS_SEEN)
                .does(open(other, DALMARK, "request/r-1", null, hidden)).does(open(new HotlineCallId("call-3"), BORDURIA, "agreement/river-accord", null, null));
    }

    @Test
    void the_time_to_answer_is_measured_also_where_the_answer_comes_late_and_the_agreement_says_how_long_to_wait() {
        assertThat(standing(in("PARTY_REACHED")).reached()).isNotNull().extracting(HotlineStanding.HotlineAnswer::secondsToAnswer).isEqualTo(240L);
        assertThat(standing(in("UNANSWERED").later(Duration.ofHours(1)).does(REACH)).reached()).isNotNull()
                .extracting(HotlineStanding.HotlineAnswer::secondsToAnswer).isEqualTo(7200L);
        assertThat(standing(in("OPENED")).answerBy()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        var adopted = Rota.onWatch().by(MECHANISM).does(new AdoptTimeLimits(ACCORD, NOW.minusSeconds(1), new TimeLimits(Map.of("hotline-answer", Duration.ofMinutes(5)))))
                .by(CALDONIA).does(OPEN);
        assertThat(standing(adopted).answerBy()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(standing(Rota.onWatch().does(open(CALL, BORDURIA, null, NOW.plusSeconds(9), null))).answerBy()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void one_that_was_escalated_by_mistake_waits_for_its_answer_again() {
        var story = in("OPENED").does(ESCALATE).does(STRIKE_RESULT);
        assertThat(((HotlineResultStruck) story.events().getLast()).answerBy()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(standing(story).state()).isEqualTo(State.OPENED);
    }
}

package org.ceasefiremonitor.core.coordination.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.coordination.Rota;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding.CommitmentState;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding.State;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A meeting of Astoria and Borduria that the cell holds. */
public class JointMeetingTest {

    private static final MeetingId BRIDGE = new MeetingId("meeting-1");
    private static final Instant FROM = NOW.minusSeconds(3600);
    private static final Instant DUE = NOW.plusSeconds(7200);
    private static final Instant LATER = NOW.plusSeconds(48 * 3600);
    private static final String WHY = "It was entered for another one.";
    private static final List<ParticipantId> BOTH = List.of(ASTORIA, BORDURIA);
    private static final PlanMeeting PLAN = plan(BRIDGE, BOTH, null);
    private static final HoldMeeting HOLD = new HoldMeeting(BRIDGE, FROM, NOW, BOTH);
    private static final CancelMeeting CANCEL = new CancelMeeting(BRIDGE, "A storm.");
    private static final MakeMeetingCommitment COMMIT = commit(BORDURIA, DUE);
    private static final KeepMeetingCommitment KEEP = new KeepMeetingCommitment(BRIDGE, 1, "A patrol saw it.");
    private static final MissMeetingCommitments MISS = new MissMeetingCommitments(BRIDGE);
    private static final RecordMinutes MINUTES = new RecordMinutes(BRIDGE, "Register, 17");
    private static final CorrectMeeting CORRECT = new CorrectMeeting(BRIDGE, "Bridge", NOW, List.of(ASTORIA, BORDURIA, DALMARK), List.of("Guns"), WHY);
    private static final CorrectHeldMeeting CORRECT_HELD = new CorrectHeldMeeting(BRIDGE, FROM, NOW.minusSeconds(60), BOTH, WHY);
    private static final StrikeHeldMeeting STRIKE_HELD = new StrikeHeldMeeting(BRIDGE, WHY);
    private static final StrikeMeetingCommitment STRIKE = new StrikeMeetingCommitment(BRIDGE, 1, WHY);
    private static final StrikeKeptMeetingCommitment STRIKE_KEPT = new StrikeKeptMeetingCommitment(BRIDGE, 1, WHY);
    private static final CorrectMeetingCommitment CORRECT_COMMITMENT = new CorrectMeetingCommitment(BRIDGE, 1, ASTORIA, "Pull back.", WHY);
    private static final List<MeetingCommand> COMMANDS = List.of(CORRECT, CANCEL, new StrikeCancellation(BRIDGE, WHY), HOLD, CORRECT_HELD, STRIKE_HELD, MINUTES,
            new CorrectMinutes(BRIDGE, "Register, 18", WHY), commit(ASTORIA, LATER), CORRECT_COMMITMENT, STRIKE, KEEP, STRIKE_KEPT, MISS,
            new ExtendMeetingCommitment(BRIDGE, 1, LATER, "The road is mined."));
    private static final Map<String, Story> STORIES = new HashMap<>();

    private static PlanMeeting plan(MeetingId id, List<ParticipantId> invited, @Nullable Marking marking) {
        return new PlanMeeting(id, CAPITAL, "Bridge", FROM, invited, List.of("Crossings", "Convoys"), marking);
    }

    private static MakeMeetingCommitment commit(ParticipantId by, Instant due) {
        return new MakeMeetingCommitment(BRIDGE, by, "Pull the guns back.", due);
    }

    private static Story in(String row) {
        if (!STORIES.containsKey(row)) {
            STORIES.put(row, storyOf(row));
        }
        return STORIES.get(row).branch();
    }

    private static Story storyOf(String row) {
        return switch (row) {
            case "PLANNED" -> Rota.onWatch().does(PLAN);
            case "HELD" -> in("PLANNED").does(HOLD);
            case "HELD_MINUTED" -> in("HELD").does(MINUTES);
            case "HELD_OPEN" -> in("HELD").does(COMMIT);
            case "HELD_KEPT" -> in("HELD_OPEN").does(KEEP);
            case "HELD_KEPT_LATE" -> in("HELD_MISSED").does(KEEP);
            case "HELD_MISSED" -> in("HELD_OPEN").then(DUE.toString()).does(MISS);
            case "CANCELLED" -> in("PLANNED").does(CANCEL);
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static MeetingStanding standing(Story story) {
        return story.find(BRIDGE, MeetingStanding.class);
    }

    private static String row(Story story) {
        var standing = standing(story);
        return standing.commitment(1).map(first -> "HELD_" + first.state())
                .orElseGet(() -> standing.minutes() == null ? standing.state().name() : standing.commitment(2).isPresent() ? "HELD_OPEN" : "HELD_MINUTED");
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(in("PLANNED").does(CORRECT).does(new CorrectMeeting(BRIDGE, "B", NOW, BOTH, List.of("Guns"), WHY)).does(CANCEL)
                .does(new StrikeCancellation(BRIDGE, WHY)).does(HOLD).does(CORRECT_HELD).does(new CorrectHeldMeeting(BRIDGE, FROM, NOW, BOTH, WHY))
                .does(MINUTES).does(new CorrectMinutes(BRIDGE, "Register, 18", WHY)).does(new CorrectMinutes(BRIDGE, "Register, 19", WHY))
                .does(COMMIT).does(CORRECT_COMMITMENT).does(new CorrectMeetingCommitment(BRIDGE, 1, BORDURIA, "Back.", WHY)).does(KEEP).does(STRIKE_KEPT)
                .does(STRIKE).does(STRIKE_HELD).steps());
        steps.addAll(in("HELD_MISSED").does(new ExtendMeetingCommitment(BRIDGE, 1, LATER, "The road is mined.")).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("meeting").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("meeting");
        assertThat(table.states().stream().map(row -> row.replaceFirst("_.*", "")).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.states()).containsAll(Stream.of(CommitmentState.values()).filter(state -> state != CommitmentState.STRUCK).map(state -> "HELD_" + state).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(MeetingCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(name -> !name.equals("PlanMeeting")).toList());
        assertThat(table.cells()).hasSize(120);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        var story = in(cell.state()).then(NOW.plus(Duration.ofDays(1)).toString());
        assertThat(row(story)).isEqualTo(cell.state());
        if (cell.refused()) {
            story.refuses(command, Stream.of(MeetingRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(row(story.does(command))).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"MEE-05", "MEE-10", "MEE-11", "MEE-13", "MEE-14", "MEE-15"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in("PLANNED").refuses(MINUTES, MeetingRule.IN_ORDER).refuses(new CorrectMeeting(BRIDGE, "Bridge", FROM, BOTH, List.of("Crossings", "Convoys"), WHY),
                MeetingRule.CORRECTION_CHANGES);
        in("HELD").refuses(KEEP, MeetingRule.COMMITMENT_MADE).refuses(new CorrectHeldMeeting(BRIDGE, FROM, NOW, BOTH, WHY), MeetingRule.CORRECTION_CHANGES);
        in("HELD_OPEN").refuses(STRIKE_KEPT, MeetingRule.COMMITMENT_IN_ORDER).refuses(STRIKE_HELD, MeetingRule.COMMITMENTS_STAND)
                .then(DUE.minusMillis(1).toString()).refuses(MISS, MeetingRule.RUN_OUT);
    }

    @Test
    @Provokes({"MEE-01", "MEE-02", "MEE-03", "MEE-04"})
    void a_cell_at_work_invites_registered_participants_that_may_see_it() {
        Rota.established().refuses(PLAN, MeetingRule.CELL_AT_WORK);
        var other = new MeetingId("meeting-2");
        var story = in("PLANNED").refuses(plan(other, List.of(ASTORIA, new ParticipantId("nobody")), null), MeetingRule.REGISTERED)
                .refuses(plan(other, BOTH, new Marking(Tlp.AMBER_STRICT, List.of())), MeetingRule.SEEN_BY_ALL)
                .does(plan(other, BOTH, new Marking(Tlp.AMBER, List.of()))).by(BORDURIA).refuses(HOLD, MeetingRule.BY_THE_CELL)
                .refuses(plan(new MeetingId("meeting-3"), BOTH, null), MeetingRule.BY_THE_CELL);
        assertThat(story.find(other, MeetingStanding.class).marking().releasableTo()).containsExactly(ASTORIA, BORDURIA, CALDONIA);
        assertThatThrownBy(() -> plan(other, List.of(ASTORIA, ASTORIA), null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new PlanMeeting(other, CAPITAL, "t", NOW, BOTH, List.of(), null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    @Provokes({"MEE-06", "MEE-07", "MEE-08", "MEE-09", "MEE-12", "MEE-14"})
    void who_was_there_commits_itself_to_something_in_the_future() {
        in("PLANNED").refuses(new HoldMeeting(BRIDGE, FROM, NOW.plusSeconds(1), BOTH), MeetingRule.NOT_FROM_THE_FUTURE)
                .refuses(new HoldMeeting(BRIDGE, FROM, NOW, List.of(ASTORIA, DALMARK)), MeetingRule.INVITED);
        var story = in("HELD").refuses(commit(DALMARK, DUE), MeetingRule.INVITED).refuses(commit(BORDURIA, NOW), MeetingRule.DUE_LATER)
                .as(Mandate.PARTY_LIAISON).by(ASTORIA).refuses(COMMIT, MeetingRule.FOR_ITSELF).by(BORDURIA).does(COMMIT).as(Mandate.CELL_OFFICER).by(CALDONIA)
                .refuses(new ExtendMeetingCommitment(BRIDGE, 1, DUE, WHY), MeetingRule.DUE_LATER);
        for (int i = 1; i < MeetingStanding.MOST_COMMITMENTS; i++) {
            story.does(commit(ASTORIA, LATER));
        }
        story.refuses(COMMIT, MeetingRule.ROOM_FOR_COMMITMENTS);
        Rota.onWatch().does(plan(BRIDGE, List.of(ASTORIA, BORDURIA, DALMARK), null)).does(new HoldMeeting(BRIDGE, FROM, NOW, List.of(ASTORIA, BORDURIA, DALMARK)))
                .does(commit(DALMARK, DUE)).refuses(CORRECT_HELD, MeetingRule.COMMITMENTS_STAND);
    }

    @Test
    void the_clock_runs_for_the_commitment_that_is_due_first() {
        var story = in("HELD").does(commit(ASTORIA, LATER)).does(COMMIT);
        assertThat(((MeetingCommitmentMade) story.events().getLast()).clockMoves()).containsExactly(new ClockSet(ClockKind.MEETING_COMMITMENT, DUE));
        var kept = story.branch().does(new KeepMeetingCommitment(BRIDGE, 2, "Seen."));
        assertThat(((MeetingCommitmentKept) kept.events().getLast()).clockMoves())
                .containsExactly(new ClockSet(ClockKind.MEETING_COMMITMENT, LATER));
        assertThat(((MeetingCommitmentKept) kept.does(KEEP).events().getLast()).clockMoves()).containsExactly(new ClockMet(ClockKind.MEETING_COMMITMENT));
        story.then(DUE.toString()).does(MISS);
        assertThat(((MeetingCommitmentsMissed) story.events().getLast()).clockMoves())
                .containsExactly(new ClockSet(ClockKind.MEETING_COMMITMENT, LATER));
        story.then(LATER.toString()).does(MISS);
        assertThat(((MeetingCommitmentsMissed) story.events().getLast()).clockMoves()).containsExactly(new ClockMissed(ClockKind.MEETING_COMMITMENT));
        assertThat(standing(story).commitments()).extracting(MeetingStanding.MeetingCommitment::state).containsOnly(CommitmentState.MISSED);
        var extended = story.does(new ExtendMeetingCommitment(BRIDGE, 1, LATER.plusSeconds(60), "Rain."));
        assertThat(standing(extended).earliestDue()).contains(LATER.plusSeconds(60));
    }
}

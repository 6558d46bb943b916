package org.ceasefiremonitor.core.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.coordination.Rota.CAPITAL;
import static org.ceasefiremonitor.core.coordination.Rota.NOW;
import static org.ceasefiremonitor.core.coordination.Rota.SINCE;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
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
import org.ceasefiremonitor.core.coordination.CellStanding.State;
import org.ceasefiremonitor.core.coordination.hotline.OpenHotlineCall;
import org.ceasefiremonitor.core.coordination.hotline.ReachHotlineParty;
import org.ceasefiremonitor.core.coordination.hotline.StrikeHotlineCall;
import org.ceasefiremonitor.core.coordination.meeting.HoldMeeting;
import org.ceasefiremonitor.core.coordination.meeting.KeepMeetingCommitment;
import org.ceasefiremonitor.core.coordination.meeting.MakeMeetingCommitment;
import org.ceasefiremonitor.core.coordination.meeting.MissMeetingCommitments;
import org.ceasefiremonitor.core.coordination.meeting.PlanMeeting;
import org.ceasefiremonitor.core.coordination.request.RaiseRequest;
import org.ceasefiremonitor.core.coordination.request.RequestKind;
import org.ceasefiremonitor.core.coordination.request.WithdrawRequest;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cell in the capital, its watch and a crisis. */
public class CoordinationCellTest {

    private static final String WHY = "It was entered for another one.";
    private static final List<CellCommand> COMMANDS = List.of(
            new CorrectCell(CAPITAL, "Cell in the host capital", "Port Caldon", "Operational headquarters", WHY), new StrikeCell(CAPITAL, WHY),
            new AssignCellMember(CAPITAL, ASTORIA, SINCE), new EndCellMember(CAPITAL, DALMARK, NOW, WHY),
            new CorrectCellMember(CAPITAL, DALMARK, SINCE, SINCE.minusSeconds(60), null, WHY), new StrikeCellMember(CAPITAL, DALMARK, SINCE, WHY),
            plan("officer-10", 17, 24), new CorrectPlannedWatch(CAPITAL, at(9), DALMARK, "officer-9", at(10), at(17), WHY), new StrikePlannedWatch(CAPITAL, at(9), WHY),
            new OpenWatch(CAPITAL, CALDONIA, "officer-4"), handOver(CALDONIA, "officer-9"), new StrikeWatch(CAPITAL, 2, WHY),
            new ActivateCellForCrisis(CAPITAL, "Shelling."), new EndCellCrisis(CAPITAL, "Silence."), new StrikeCellCrisis(CAPITAL, WHY),
            new CloseCell(CAPITAL, "Another cell takes over."), new StrikeCellClosure(CAPITAL, WHY));
    private static final Map<String, Story> STORIES = new HashMap<>();

    private static HandOverWatch handOver(ParticipantId participant, String officer, String... open) {
        return new HandOverWatch(CAPITAL, participant, officer, Stream.of(open).map(thing -> new OpenItem(thing, null)).toList(), null);
    }

    /** So many hours after the stories of the cell begin. */
    private static Instant at(int hours) {
        return NOW.plus(Duration.ofHours(hours));
    }

    private static PlanWatch plan(String officer, int from, int until) {
        return new PlanWatch(CAPITAL, CALDONIA, officer, at(from), at(until));
    }

    private static <C> C command(Class<C> type) {
        return COMMANDS.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Story in(String row) {
        if (!STORIES.containsKey(row)) {
            STORIES.put(row, storyOf(row));
        }
        return STORIES.get(row).branch();
    }

    private static Story storyOf(String row) {
        return switch (row) {
            case "ESTABLISHED" -> Rota.established().as(Mandate.CELL_DIRECTOR).does(plan("officer-9", 9, 17));
            case "ON_WATCH" -> Rota.onWatch().does(handOver(CALDONIA, "officer-7")).person("officer-7").does(plan("officer-9", 9, 17));
            case "IN_CRISIS" -> in("ON_WATCH").does(command(ActivateCellForCrisis.class));
            case "CLOSED" -> in("ON_WATCH").does(command(CloseCell.class));
            case "STRUCK" -> in("ESTABLISHED").does(command(StrikeCell.class));
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static CellStanding standing(Story story) {
        return story.find(CAPITAL, CellStanding.class);
    }

    private static RaiseRequest raise(String id, Marking marking) {
        return new RaiseRequest(new RequestId(id), CAPITAL, RequestKind.SUPPORT, "Sappers", "Two teams.", NOW.plusSeconds(3600), marking);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var end = command(EndCellMember.class);
        var steps = new ArrayList<>(in("IN_CRISIS").does(command(StrikeCellCrisis.class)).does(command(StrikeWatch.class)).does(command(CloseCell.class))
                .does(command(StrikeCellClosure.class)).does(command(ActivateCellForCrisis.class)).does(command(EndCellCrisis.class)).steps());
        steps.addAll(in("ESTABLISHED").does(end).does(command(CorrectCellMember.class)).does(new CorrectCellMember(CAPITAL, DALMARK, SINCE.minusSeconds(60),
                SINCE, NOW, WHY)).does(command(StrikeCellMember.class)).does(command(CorrectCell.class))
                .does(new CorrectCell(CAPITAL, "Cell", "Port Caldon", "Operational headquarters", WHY)).does(command(StrikeCell.class)).steps());
        steps.addAll(in("ON_WATCH").does(command(CorrectPlannedWatch.class)).does(new CorrectPlannedWatch(CAPITAL, at(10), CALDONIA, "officer-9", at(9), at(17), WHY))
                .does(command(StrikePlannedWatch.class)).does(plan("officer-9", 9, 17)).does(command(StrikePlannedWatch.class)).does(plan("officer-9", 9, 17))
                .does(command(CorrectPlannedWatch.class)).does(new StrikePlannedWatch(CAPITAL, at(10), WHY)).steps());
        steps.addAll(Rota.onWatch().does(new StrikeWatch(CAPITAL, 1, WHY)).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("cell").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("cell");
        assertThat(table.states()).containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(CellCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(name -> !name.equals("EstablishCell")).toList());
        assertThat(table.cells()).hasSize(85);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        var story = in(cell.state()).later(Duration.ofHours(8));
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        if (cell.refused()) {
            story.refuses(command, Stream.of(CellRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"CEL-04", "CEL-05", "CEL-06", "CEL-10", "CEL-11", "CEL-18", "CEL-19", "CEL-21"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in("STRUCK").refuses(command(OpenWatch.class), CellRule.NOT_STRUCK);
        in("CLOSED").refuses(command(OpenWatch.class), CellRule.NOT_CLOSED);
        in("ON_WATCH").refuses(command(StrikeCell.class), CellRule.NEVER_WATCHED).refuses(command(OpenWatch.class), CellRule.WATCH_OPENED_ONCE)
                .refuses(command(EndCellCrisis.class), CellRule.IN_CRISIS).refuses(command(StrikeCellClosure.class), CellRule.CLOSURE_STANDS);
        in("ESTABLISHED").refuses(command(ActivateCellForCrisis.class), CellRule.WATCH_OPEN);
        in("IN_CRISIS").refuses(command(ActivateCellForCrisis.class), CellRule.ONE_CRISIS);
    }

    @Test
    @Provokes({"CEL-01", "CEL-02", "CEL-03"})
    void it_serves_a_recorded_agreement_and_is_run_by_somebody_who_may_see_it() {
        var other = new CellId("cell-2");
        in("ESTABLISHED").refuses(new EstablishCell(other, "n", "s", "h", CALDONIA, new AgreementId("none"), null), CellRule.AGREEMENT_KNOWN)
                .refuses(new EstablishCell(other, "n", "s", "h", new ParticipantId("nobody"), ACCORD, null), CellRule.REGISTERED)
                .refuses(new AssignCellMember(CAPITAL, new ParticipantId("nobody"), NOW), CellRule.REGISTERED)
                .refuses(new EstablishCell(other, "n", "s", "h", CALDONIA, ACCORD, new Marking(Tlp.AMBER_STRICT, List.of())), CellRule.SEEN_BY_WHO_RUNS_IT)
                .does(new EstablishCell(other, "n", "s", "h", DALMARK, ACCORD, new Marking(Tlp.AMBER, List.of(ASTORIA))));
    }

    @Test
    @Provokes({"CEL-07", "CEL-08", "CEL-09", "CEL-23"})
    void members_come_and_go_and_their_times_are_set_right() {
        var story = in("ESTABLISHED").refuses(new AssignCellMember(CAPITAL, DALMARK, NOW), CellRule.MEMBER_ONCE)
                .refuses(new EndCellMember(CAPITAL, ASTORIA, NOW, WHY), CellRule.MEMBER_RECORDED)
                .refuses(new StrikeCellMember(CAPITAL, DALMARK, NOW, WHY), CellRule.MEMBER_RECORDED)
                .refuses(new CorrectCellMember(CAPITAL, DALMARK, NOW, NOW, null, WHY), CellRule.MEMBER_RECORDED)
                .refuses(new CorrectCellMember(CAPITAL, DALMARK, SINCE, SINCE, null, WHY), CellRule.CORRECTION_CHANGES)
                .refuses(new CorrectCell(CAPITAL, "Cell in the capital", "Port Caldon", "Operational headquarters", WHY), CellRule.CORRECTION_CHANGES)
                .does(new EndCellMember(CAPITAL, DALMARK, NOW, "Its officers left.")).does(new AssignCellMember(CAPITAL, DALMARK, NOW.plusSeconds(60)));
        assertThat(standing(story).actsFor(DALMARK, NOW.minusSeconds(1))).isTrue();
        assertThat(standing(story).actsFor(DALMARK, NOW)).isFalse();
        assertThat(standing(story).actsFor(DALMARK, NOW.plusSeconds(60))).isTrue();
        for (int i = 2; i < CellStanding.MOST_MEMBERS; i++) {
            story.does(new EndCellMember(CAPITAL, DALMARK, NOW.plusSeconds(60L * i), WHY)).does(new AssignCellMember(CAPITAL, DALMARK, NOW.plusSeconds(60L * i)));
        }
        story.refuses(new AssignCellMember(CAPITAL, ASTORIA, NOW), CellRule.ROOM_FOR_MEMBERS);
    }

    @Test
    @Provokes({"CEL-12", "CEL-13", "CEL-14", "CEL-22"})
    void a_watch_goes_from_the_officer_who_has_it_to_another_one_of_the_cell() {
        Rota.onWatch().person("officer-5").refuses(handOver(CALDONIA, "officer-7"), CellRule.BY_THE_OFFICER)
                .as(Mandate.CELL_DIRECTOR).does(handOver(DALMARK, "officer-7")).as(Mandate.CELL_OFFICER).person("officer-7")
                .refuses(handOver(CALDONIA, "officer-4"), CellRule.BY_THE_OFFICER).by(DALMARK)
                .refuses(handOver(DALMARK, "officer-7"), CellRule.ANOTHER_OFFICER).refuses(handOver(BORDURIA, "officer-1"), CellRule.OFFICER_OF_A_MEMBER)
                .does(handOver(CALDONIA, "officer-4")).by(BORDURIA).person("officer-4").refuses(handOver(CALDONIA, "officer-7"), CellRule.BY_THE_CELL);
    }

    @Test
    @Provokes({"CEL-12", "CEL-22", "CEL-23", "CEL-24", "CEL-25", "CEL-26", "CEL-27"})
    void watches_are_planned_apart_and_ahead_for_officers_of_the_cell() {
        var story = Rota.onWatch().does(plan("officer-7", 8, 16)).refuses(plan("officer-8", 15, 24), CellRule.PLANNED_APART)
                .refuses(plan("officer-8", -8, 0), CellRule.PLANNED_AHEAD).does(plan("officer-8", 16, 24))
                .refuses(new PlanWatch(CAPITAL, BORDURIA, "officer-1", at(24), at(32)), CellRule.OFFICER_OF_A_MEMBER)
                .refuses(new CorrectPlannedWatch(CAPITAL, at(9), CALDONIA, "officer-7", at(8), at(15), WHY), CellRule.ON_THE_ROTA)
                .refuses(new CorrectPlannedWatch(CAPITAL, at(8), CALDONIA, "officer-7", at(8), at(16), WHY), CellRule.CORRECTION_CHANGES)
                .refuses(new CorrectPlannedWatch(CAPITAL, at(8), CALDONIA, "officer-7", at(8), at(17), WHY), CellRule.PLANNED_APART)
                .refuses(new StrikePlannedWatch(CAPITAL, at(9), WHY), CellRule.ON_THE_ROTA).by(BORDURIA).refuses(plan("officer-8", 24, 32), CellRule.BY_THE_CELL)
                .by(CALDONIA).does(new CorrectPlannedWatch(CAPITAL, at(8), CALDONIA, "officer-7", at(8), at(15), WHY));
        assertThat(standing(story).rotaGaps()).as("nobody is planned for an hour").containsExactly(new CellStanding.RotaGap(at(15), at(16)));
        for (int i = 2; i < CellStanding.MOST_PLANNED; i++) {
            story.does(plan("officer-7", 24 + i, 25 + i));
        }
        story.refuses(plan("officer-8", 24, 25), CellRule.ROOM_ON_THE_ROTA).later(Duration.ofHours(15)).does(plan("officer-8", 24, 25));
        assertThat(standing(story).rota()).as("what is over makes room").hasSize(CellStanding.MOST_PLANNED).first().extracting(CellStanding.PlannedWatch::from)
                .isEqualTo(at(16));
    }

    @Test
    @Provokes("CEL-28")
    void the_watch_goes_to_whom_the_rota_names_next_or_a_note_says_why_not() {
        var story = Rota.onWatch().does(plan("officer-4", 0, 8)).does(plan("officer-7", 8, 16)).does(plan("officer-8", 16, 24)).does(plan("officer-4", 24, 32));
        assertThat(next(story)).isEqualTo("officer-7");
        story.later(Duration.ofHours(7)).refuses(handOver(CALDONIA, "officer-8"), CellRule.AS_PLANNED).does(handOver(CALDONIA, "officer-7")).person("officer-7");
        assertThat(next(story)).as("a handover ahead of time is followed by the watch after it").isEqualTo("officer-8");
        story.later(Duration.ofHours(18)).refuses(handOver(CALDONIA, "officer-4"), CellRule.AS_PLANNED)
                .does(new HandOverWatch(CAPITAL, CALDONIA, "officer-4", List.of(), "Officer 8 never came."));
        assertThat(next(story)).as("what is over is off the rota, and who has the watch is not told of").isEmpty();
        story.does(new StrikeWatch(CAPITAL, 3, WHY));
        assertThat(next(story)).isEqualTo("officer-4");
        assertThat(next(Rota.established().as(Mandate.CELL_DIRECTOR).does(plan("officer-7", 0, 8)).does(plan("officer-8", 8, 16))
                .does(new OpenWatch(CAPITAL, CALDONIA, "officer-7")))).isEqualTo("officer-8");
    }

    @Test
    void whoever_leaves_a_watch_before_its_end_is_not_named_next_again() {
        var story = Rota.onWatch().does(plan("officer-4", 0, 8)).does(plan("officer-8", 8, 16)).does(plan("officer-4", 16, 24)).later(Duration.ofHours(4))
                .does(new HandOverWatch(CAPITAL, CALDONIA, "officer-9", List.of(), "Officer 4 fell ill.")).person("officer-9");
        assertThat(next(story)).isEqualTo("officer-8");
        story.later(Duration.ofHours(3)).does(handOver(CALDONIA, "officer-8"));
        assertThat(next(story)).as("a later turn stays").isEqualTo("officer-4");
    }

    private static String next(Story story) {
        return standing(story).next().map(CellStanding.PlannedWatch::officer).orElse("");
    }

    @Test
    @Provokes({"CEL-15", "CEL-16"})
    void a_handover_names_every_open_request_that_whoever_hands_over_may_see_and_is_shown_to_whom_all_of_it_is() {
        var story = Rota.onWatch().by(ASTORIA).does(raise("r-1", null)).does(raise("r-2", new Marking(Tlp.AMBER, List.of(BORDURIA)))).by(CALDONIA)
                .refuses(handOver(CALDONIA, "officer-7", "request/r-2"), CellRule.ITEMS_STATED)
                .refuses(handOver(CALDONIA, "officer-7", "request/r-1", "request/r-2", "request/none"), CellRule.ITEMS_KNOWN)
                .does(handOver(CALDONIA, "officer-7", "request/r-1", "request/r-2", "agreement/river-accord"));
        assertThat(((WatchHandedOver) story.events().getLast()).marking()).isEqualTo(new Marking(Tlp.AMBER, List.of(ASTORIA, BORDURIA, CALDONIA)));
        assertThat(standing(story).marking()).as("that there was a handover is no secret").isEqualTo(Marking.GREEN);

        story.as(Mandate.CELL_DIRECTOR).by(DALMARK).refuses(handOver(DALMARK, "officer-9"), CellRule.ITEMS_STATED)
                .refuses(handOver(DALMARK, "officer-9", "request/r-1", "request/r-2"), CellRule.ITEMS_KNOWN).does(handOver(DALMARK, "officer-9", "request/r-1"));
    }

    @Test
    @Provokes({"CEL-17", "CEL-20"})
    void the_watch_that_was_struck_gives_way_to_the_one_before_and_never_to_none() {
        var story = in("ON_WATCH").refuses(new StrikeWatch(CAPITAL, 1, WHY), CellRule.LATEST_WATCH).does(command(StrikeWatch.class));
        assertThat(standing(story).watch()).extracting(CellStanding.CellWatch::officer).isEqualTo("officer-4");
        story.does(command(ActivateCellForCrisis.class)).refuses(new StrikeWatch(CAPITAL, 1, WHY), CellRule.LATEST_WATCH)
                .refuses(command(CloseCell.class), CellRule.NOTHING_OPEN).does(command(EndCellCrisis.class)).by(ASTORIA).does(raise("r-1", null)).by(CALDONIA)
                .refuses(command(CloseCell.class), CellRule.NOTHING_OPEN).by(ASTORIA).does(new WithdrawRequest(new RequestId("r-1"), "Found some.")).by(CALDONIA)
                .does(command(CloseCell.class)).does(command(StrikeCellClosure.class));
        assertThat(standing(story).watch()).isNotNull();
    }

    private static final HotlineCallId CALL = new HotlineCallId("call-1");
    private static final MeetingId BRIDGE = new MeetingId("meeting-1");

    /** A call that nobody has answered, and a meeting at which Borduria committed itself. */
    private static Story withCallAndCommitment() {
        return Rota.onWatch().does(new OpenHotlineCall(CALL, CAPITAL, BORDURIA, "bridge", "Fire at the bridge", null, null, null))
                .does(new PlanMeeting(BRIDGE, CAPITAL, "Bridge", SINCE, List.of(ASTORIA, BORDURIA), List.of("Guns"), null))
                .does(new HoldMeeting(BRIDGE, SINCE, NOW, List.of(ASTORIA, BORDURIA)))
                .does(new MakeMeetingCommitment(BRIDGE, BORDURIA, "Pull the guns back.", NOW.plusSeconds(7200)));
    }

    @Test
    void a_handover_names_calls_that_nobody_has_answered_and_commitments_to_follow_up() {
        withCallAndCommitment().refuses(handOver(CALDONIA, "officer-7"), CellRule.ITEMS_STATED)
                .refuses(handOver(CALDONIA, "officer-7", "meeting/meeting-1"), CellRule.ITEMS_STATED)
                .refuses(handOver(CALDONIA, "officer-7", "hotline-call/call-1"), CellRule.ITEMS_STATED)
                .does(handOver(CALDONIA, "officer-7", "hotline-call/call-1", "meeting/meeting-1"));
        withCallAndCommitment().does(new ReachHotlineParty(CALL, "Duty officer")).does(new KeepMeetingCommitment(BRIDGE, 1, "A patrol saw it."))
                .does(handOver(CALDONIA, "officer-7"));
        withCallAndCommitment().does(new ReachHotlineParty(CALL, "Duty officer")).later(Duration.ofHours(3)).does(new MissMeetingCommitments(BRIDGE))
                .refuses(handOver(CALDONIA, "officer-7"), CellRule.ITEMS_STATED).does(handOver(CALDONIA, "officer-7", "meeting/meeting-1"));
    }

    @Test
    void a_cell_is_not_closed_nor_left_without_a_watch_while_a_call_or_a_commitment_is_open() {
        for (var step : List.of(command(CloseCell.class), new StrikeWatch(CAPITAL, 1, WHY))) {
            withCallAndCommitment().refuses(step, CellRule.NOTHING_OPEN).does(new ReachHotlineParty(CALL, "Duty officer"))
                    .refuses(step, CellRule.NOTHING_OPEN).later(Duration.ofHours(3)).does(new MissMeetingCommitments(BRIDGE)).does(step);
            withCallAndCommitment().does(new KeepMeetingCommitment(BRIDGE, 1, "A patrol saw it.")).refuses(step, CellRule.NOTHING_OPEN)
                    .does(new StrikeHotlineCall(CALL, WHY)).does(step);
        }
        var handedOver = withCallAndCommitment().does(handOver(CALDONIA, "officer-7", "hotline-call/call-1", "meeting/meeting-1"));
        assertThat(standing(handedOver.does(new StrikeWatch(CAPITAL, 2, WHY))).watch()).as("the one before goes on").isNotNull();
    }

    @Test
    void what_is_open_is_named_by_type_and_id_and_once() {
        assertThatThrownBy(() -> handOver(CALDONIA, "o", "r-1")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> handOver(CALDONIA, "o", "request/r-1", "request/r-1")).isInstanceOf(InvalidInput.class);
    }
}

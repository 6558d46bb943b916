package org.ceasefiremonitor.projections.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.coordination.CellActivatedForCrisis;
import org.ceasefiremonitor.core.coordination.CellEstablished;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.coordination.OpenItem;
import org.ceasefiremonitor.core.coordination.WatchHandedOver;
import org.ceasefiremonitor.core.coordination.WatchOpened;
import org.ceasefiremonitor.core.coordination.WatchPlanned;
import org.ceasefiremonitor.core.coordination.hotline.HotlineCallOpened;
import org.ceasefiremonitor.core.coordination.hotline.HotlinePartyReached;
import org.ceasefiremonitor.core.coordination.meeting.MeetingCommitmentKept;
import org.ceasefiremonitor.core.coordination.meeting.MeetingCommitmentMade;
import org.ceasefiremonitor.core.coordination.meeting.MeetingCommitmentsMissed;
import org.ceasefiremonitor.core.coordination.meeting.MeetingHeld;
import org.ceasefiremonitor.core.coordination.meeting.MeetingPlanned;
import org.ceasefiremonitor.core.coordination.request.RequestAnswered;
import org.ceasefiremonitor.core.coordination.request.RequestAssigned;
import org.ceasefiremonitor.core.coordination.request.RequestKind;
import org.ceasefiremonitor.core.coordination.request.RequestRaised;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the watch board, the requests, the hotline log and the meetings tell at each position, written by hand. */
abstract class CoordinationViewContract {

    private static final Instant AT = Instant.parse("2031-04-01T00:00:00Z");
    private static final ParticipantId HARBOUR = new ParticipantId("harbour-state");
    private static final ParticipantId RIVER = new ParticipantId("river-state");
    private static final ParticipantId HOST = new ParticipantId("headquarters");
    private static final CellId CELL = new CellId("cell");
    private static final MeetingId MEETING = new MeetingId("meeting");
    private static final Marking HIDDEN = new Marking(Tlp.AMBER, List.of(HARBOUR, HOST));

    private final Database database;
    private final Reports log = new Reports();
    private Feed feed;

    CoordinationViewContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void set_up() throws Exception {
        feed = new Feed(database.migrated());
        feed.to(new CellProjection(feed.writer(), feed.jdbc()), new RequestProjection(feed.writer(), feed.jdbc()),
                new HotlineCallProjection(feed.writer(), feed.jdbc()), new MeetingProjection(feed.writer(), feed.jdbc()));
        var events = List.<Event>of(
                new CellEstablished(CELL, "Cell", "Capital", "Headquarters", HOST, Reports.AGREEMENT, AT, Marking.GREEN),
                new WatchOpened(CELL, 1, HOST, "officer-1", AT, Marking.GREEN),
                raised("late", 900, Marking.GREEN), raised("hidden", 60, HIDDEN), raised("soon", 300, Marking.GREEN), // 2 to 4
                new RequestAssigned(new RequestId("soon"), HOST, "officer-1", AT, Marking.GREEN),
                new WatchHandedOver(CELL, 2, HOST, "officer-2", List.of(new OpenItem("request/hidden", null)), null, AT, HIDDEN), // 6
                new RequestAnswered(new RequestId("soon"), "Yes.", AT, Marking.GREEN),
                called("first", RIVER, Marking.GREEN), called("second", HARBOUR, HIDDEN), // 8, 9
                new HotlinePartyReached(new HotlineCallId("first"), "Duty officer", 42, AT, Marking.GREEN),
                new MeetingPlanned(MEETING, CELL, "Meeting", AT, List.of(HARBOUR, RIVER), List.of("Guns"), AT, Marking.GREEN), // 11
                new MeetingHeld(MEETING, AT, AT.plusSeconds(60), List.of(HARBOUR, RIVER), AT, Marking.GREEN),
                new MeetingCommitmentMade(MEETING, 1, RIVER, "t", AT.plusSeconds(500), AT.plusSeconds(500), AT, Marking.GREEN),
                new MeetingCommitmentMade(MEETING, 2, RIVER, "t", AT.plusSeconds(400), AT.plusSeconds(400), AT, Marking.GREEN), // 14
                new MeetingCommitmentsMissed(MEETING, List.of(2), AT.plusSeconds(500), AT, Marking.GREEN),
                new MeetingCommitmentKept(MEETING, 1, "Seen.", false, null, AT, Marking.GREEN), // 16
                new CellActivatedForCrisis(CELL, "Shelling.", AT, Marking.GREEN), // 17
                new WatchPlanned(CELL, HOST, "officer-3", AT.plusSeconds(28_800), AT.plusSeconds(57_600), AT, Marking.GREEN),
                new WatchPlanned(CELL, HOST, "officer-2", AT, AT.plusSeconds(21_600), AT, Marking.GREEN));
        events.forEach(event -> log.record(event, HOST.value()));
        feed.deliver(log.messages(), 4);
    }

    private static RequestRaised raised(String id, int seconds, Marking marking) {
        return new RequestRaised(new RequestId(id), CELL, RequestKind.MEDICAL, HARBOUR, "h", "t", AT.plusSeconds(seconds), AT, marking);
    }

    private static HotlineCallOpened called(String id, ParticipantId to, Marking marking) {
        return new HotlineCallOpened(new HotlineCallId(id), CELL, HOST, to, "issue", "h", null, AT.plusSeconds(60), AT, marking);
    }

    private CellBoard board(ParticipantId reader, @Nullable Long asOf) {
        return cell(reader, asOf).board();
    }

    private CellEntry cell(ParticipantId reader, @Nullable Long asOf) {
        return new CellQueries(feed.reader()).find(CELL, Reader.of(reader), asOf).found().orElseThrow();
    }

    @Test
    void the_board_tells_what_is_open_those_due_first_before_the_others_and_only_what_the_reader_may_see() {
        assertThat(board(HARBOUR, 1L)).isEqualTo(CellBoard.EMPTY);
        assertThat(board(HARBOUR, 5L).requests()).extracting(each -> each.requestId().value()).containsExactly("hidden", "soon", "late");
        assertThat(board(HARBOUR, null).requests()).extracting(each -> each.requestId().value()).containsExactly("hidden", "late");
        assertThat(board(HARBOUR, null).openRequests()).isEqualTo(2);
        assertThat(board(RIVER, null).requests()).extracting(each -> each.requestId().value()).containsExactly("late");
        assertThat(board(RIVER, null).openRequests()).isEqualTo(1);
        assertThat(board(HARBOUR, 9L).calls()).extracting(each -> each.callId().value()).containsExactly("first", "second");
        assertThat(board(HARBOUR, null).calls()).extracting(each -> each.callId().value()).containsExactly("second");
        assertThat(board(RIVER, null).unansweredCalls()).isZero();
        assertThat(board(RIVER, 14L).meetings()).containsExactly(new CellBoard.BoardMeeting(MEETING, "Meeting", 2, 0, AT.plusSeconds(400)));
        assertThat(board(RIVER, 15L).meetings()).containsExactly(new CellBoard.BoardMeeting(MEETING, "Meeting", 1, 1, AT.plusSeconds(500)));
        assertThat(board(RIVER, null).meetings()).containsExactly(new CellBoard.BoardMeeting(MEETING, "Meeting", 0, 1, null));
    }

    @Test
    void the_watch_is_told_to_all_who_may_see_the_cell_and_not_what_was_handed_over() {
        assertThat(cell(RIVER, 5L).standing().watch()).extracting(CellStanding.CellWatch::officer).isEqualTo("officer-1");
        assertThat(cell(RIVER, null).standing().watch()).extracting(CellStanding.CellWatch::officer).isEqualTo("officer-2");
        assertThat(cell(RIVER, null).standing().state()).isEqualTo(CellStanding.State.IN_CRISIS);
        assertThat(new CellQueries(feed.reader()).list(CellFilter.ALL, Paging.FIRST, Reader.PUBLIC, null).items()).isEmpty();
    }

    @Test
    void the_board_tells_who_is_to_have_the_watch_next_and_for_when_nobody_is_planned() {
        assertThat(cell(RIVER, 17L).nextWatch()).isNull();
        assertThat(cell(RIVER, null).nextWatch()).isEqualTo(new CellStanding.PlannedWatch(HOST, "officer-3", AT.plusSeconds(28_800), AT.plusSeconds(57_600)));
        assertThat(cell(RIVER, 18L).rotaGaps()).isEmpty();
        assertThat(cell(RIVER, null).rotaGaps()).containsExactly(new CellStanding.RotaGap(AT.plusSeconds(21_600), AT.plusSeconds(28_800)));
        assertThat(cell(RIVER, null).standing().rota()).extracting(CellStanding.PlannedWatch::officer).containsExactly("officer-2", "officer-3");
    }

    @Test
    void requests_come_in_the_order_in_which_they_are_due_page_by_page() {
        var queries = new RequestQueries(feed.reader());
        var first = queries.list(RequestFilter.ALL, new Paging(2, null), Reader.of(HARBOUR), null);
        assertThat(first.items()).extracting(each -> each.standing().requestId().value()).containsExactly("hidden", "soon");
        assertThat(queries.list(RequestFilter.ALL, new Paging(2, first.next()), Reader.of(HARBOUR), null).items())
                .extracting(each -> each.standing().requestId().value()).containsExactly("late");
        assertThat(queries.list(new RequestFilter(null, List.of(), List.of(), true, null, null, AT.plusSeconds(600)), Paging.FIRST, Reader.of(RIVER), null).items()).isEmpty();
        assertThat(queries.list(new RequestFilter(null, List.of(), List.of(), null, null, HOST, null), Paging.FIRST, Reader.of(RIVER), null).items()).hasSize(1);
    }

    @Test
    void calls_on_an_issue_are_counted_as_far_as_the_reader_may_see_them() {
        var queries = new HotlineCallQueries(feed.reader());
        assertThat(queries.find(new HotlineCallId("first"), Reader.of(HARBOUR), null).found().orElseThrow().callsOnIssue()).isEqualTo(2);
        var seen = queries.find(new HotlineCallId("first"), Reader.of(RIVER), null).found().orElseThrow();
        assertThat(seen.callsOnIssue()).isEqualTo(1);
        assertThat(seen.standing().reached()).isNotNull().extracting(each -> each.secondsToAnswer()).isEqualTo(42L);
        assertThat(queries.list(new HotlineCallFilter(CELL, HOST, null, "issue", List.of(), false, 42L, null), Paging.FIRST, Reader.of(RIVER), null).items()).hasSize(1);
        assertThat(queries.list(new HotlineCallFilter(CELL, HOST, null, "issue", List.of(), false, 43L, null), Paging.FIRST, Reader.of(RIVER), null).items()).isEmpty();
    }

    @Test
    void meetings_are_found_by_what_is_due_and_what_was_missed() {
        var queries = new MeetingQueries(feed.reader());
        var due = new MeetingFilter(CELL, List.of(), null, AT.plusSeconds(450));
        assertThat(queries.list(due, Paging.FIRST, Reader.of(RIVER), 14L).items()).hasSize(1);
        assertThat(queries.list(due, Paging.FIRST, Reader.of(RIVER), 15L).items()).isEmpty();
        assertThat(queries.list(new MeetingFilter(null, List.of(), true, null), Paging.FIRST, Reader.of(RIVER), null).items()).hasSize(1);
    }
}

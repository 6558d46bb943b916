package org.ceasefiremonitor.projections.coordination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding.CommitmentState;
import org.ceasefiremonitor.core.coordination.request.RequestStanding;
import org.ceasefiremonitor.projections.coordination.CellBoard.BoardCall;
import org.ceasefiremonitor.projections.coordination.CellBoard.BoardMeeting;
import org.ceasefiremonitor.projections.coordination.CellBoard.BoardRequest;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** What is open at cells, read beside them. */
final class CellBoards {

    private CellBoards() {
    }

    /** Cells with what is open at each. */
    static List<CellEntry> entries(List<Defined<CellStanding>> found, Reading reading, Reader forWhom) {
        if (found.isEmpty()) {
            return List.of();
        }
        var cells = found.stream().map(each -> each.definition().cellId().value()).toList();
        var requests = open(reading, forWhom, cells, RequestProjection.NAME, "d.open = true", "d.due, d.request_id", RequestStanding.class, CellBoards::request);
        var calls = open(reading, forWhom, cells, HotlineCallProjection.NAME, "d.unanswered = true", "d.opened_at, d.call_id", HotlineStanding.class,
                CellBoards::call);
        var meetings = open(reading, forWhom, cells, MeetingProjection.NAME, "d.followed_up = true",
                "case when d.next_due is null then 1 else 0 end, d.next_due, d.meeting_id", MeetingStanding.class, CellBoards::meeting);
        return found.stream().map(each -> {
            var cell = each.definition().cellId().value();
            var ofRequests = requests.getOrDefault(cell, new Open<>(0, List.of()));
            var ofCalls = calls.getOrDefault(cell, new Open<>(0, List.of()));
            var ofMeetings = meetings.getOrDefault(cell, new Open<>(0, List.of()));
            return CellEntry.of(each, new CellBoard(ofRequests.all(), ofRequests.first(), ofCalls.all(), ofCalls.first(), ofMeetings.all(), ofMeetings.first()));
        }).toList();
    }

    /** How many there are at a cell, and the first of them. */
    private record Open<T>(long all, List<T> first) {

        Open<T> and(T another) {
            return new Open<>(all, Stream.concat(first.stream(), Stream.of(another)).toList());
        }
    }

    private static <D, T> Map<String, Open<T>> open(Reading reading, Reader forWhom, List<String> cells, String table, String which, String order,
            Class<D> type, Function<D, T> shown) {
        var conditions = new Conditions().among("d.cell_id", cells).and(which).and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        var found = new HashMap<String, Open<T>>();
        reading.jdbc().sql("select x.cell_id, x.definition, x.all_open from (select d.cell_id, d.definition, count(*) over (partition by d.cell_id) as all_open,"
                        + " row_number() over (partition by d.cell_id order by " + order + ") as place from " + table + " d where " + conditions.sql()
                        + ") x where x.place <= " + CellBoard.SHOWN + " order by x.cell_id, x.place")
                .params(conditions.parameters()).query(row -> {
                    var all = row.getLong(3);
                    var one = shown.apply(Json.read(row.getString(2), type));
                    found.compute(row.getString(1), (cell, before) -> (before == null ? new Open<T>(all, List.of()) : before).and(one));
                });
        return found;
    }

    private static BoardRequest request(RequestStanding request) {
        return new BoardRequest(request.requestId(), request.kind(), request.headline(), request.state(), request.due(),
                request.owner() == null ? null : request.owner().participant());
    }

    private static BoardCall call(HotlineStanding call) {
        return new BoardCall(call.callId(), call.to(), call.issue(), call.headline(), call.state(), call.openedAt(), call.answerBy());
    }

    private static BoardMeeting meeting(MeetingStanding meeting) {
        return new BoardMeeting(meeting.meetingId(), meeting.title(), count(meeting, CommitmentState.OPEN), count(meeting, CommitmentState.MISSED),
                meeting.earliestDue().orElse(null));
    }

    private static int count(MeetingStanding meeting, CommitmentState state) {
        return (int) meeting.commitments().stream().filter(each -> each.state() == state).count();
    }
}

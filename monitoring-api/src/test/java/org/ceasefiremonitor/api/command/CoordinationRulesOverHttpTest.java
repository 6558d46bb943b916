package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.coordination.CellRule;
import org.ceasefiremonitor.core.coordination.hotline.HotlineRule;
import org.ceasefiremonitor.core.coordination.meeting.MeetingRule;
import org.ceasefiremonitor.core.coordination.request.RequestRule;
import org.ceasefiremonitor.core.rule.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Coordination as clients on the wire meet it: each rule on cells, requests, calls and meetings, and what their lists tell whom. */
class CoordinationRulesOverHttpTest extends RulesOverHttp {

    private static final String STRICT = ", 'marking': {'tlp': 'AMBER_STRICT'}";

    private String agreement = "";

    @BeforeAll
    void ground() {
        agreement = agreement();
        bringIntoForce(agreement);
        for (var participant : new String[] {"cordia", "dordonia"}) {
            for (var mandate : new String[] {"CELL_OFFICER", "CELL_DIRECTOR"}) {
                accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': '" + participant + "', 'mandate': '" + mandate + "', 'from': '" + days(-30) + "'}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_cells_is_told(CellRule rule) {
        var id = cell();
        switch (rule) {
            case AGREEMENT_KNOWN -> refusedToCell(rule, "EstablishCell", establish(id + "-2", "none", "cordia", ""));
            case REGISTERED -> refusedToCell(rule, "EstablishCell", establish(id + "-2", agreement, "nobody", ""));
            case SEEN_BY_WHO_RUNS_IT -> refusedToCell(rule, "EstablishCell", establish(id + "-2", agreement, "cordia", STRICT));
            case NOT_STRUCK -> {
                director("StrikeCell", "{'cellId': '" + id + "', 'reason': 'r'}");
                refusedToCell(rule, "CloseCell", "{'cellId': '" + id + "', 'reason': 'r'}");
            }
            case NOT_CLOSED -> {
                director("CloseCell", "{'cellId': '" + id + "', 'reason': 'r'}");
                refusedToCell(rule, "OpenWatch", watch(id, "cordia", "p-1"));
            }
            case NEVER_WATCHED -> refusedToCell(rule, "StrikeCell", "{'cellId': '" + watched() + "', 'reason': 'r'}");
            case MEMBER_ONCE -> {
                director("AssignCellMember", member(id, days(-1)));
                refusedToCell(rule, "AssignCellMember", member(id, days(0)));
            }
            case MEMBER_RECORDED -> refusedToCell(rule, "EndCellMember", ended(id, days(0)));
            case ROOM_FOR_MEMBERS -> {
                for (int i = 1; i <= 200; i++) {
                    director("AssignCellMember", member(id, days(-500 + i)));
                    director("EndCellMember", ended(id, days(-499 + i)));
                }
                refusedToCell(rule, "AssignCellMember", member(id, days(0)));
            }
            case WATCH_OPENED_ONCE -> refusedToCell(rule, "OpenWatch", watch(watched(), "cordia", "p-2"));
            case WATCH_OPEN -> refusedToCell(rule, "HandOverWatch", handOver(id, "p-2"));
            case OFFICER_OF_A_MEMBER -> refusedToCell(rule, "OpenWatch", watch(id, "dordonia", "p-1"));
            case ANOTHER_OFFICER -> refusedToCell(rule, "HandOverWatch", handOver(watched(), "p-1"));
            case BY_THE_OFFICER -> {
                officer("OpenWatch", watch(id, "cordia", "p-2"));
                refused(rule, "cordia", "CELL_OFFICER", "HandOverWatch", handOver(id, "p-1"));
            }
            case ITEMS_STATED -> {
                var cell = watched();
                raised(cell);
                refusedToCell(rule, "HandOverWatch", handOver(cell, "p-2"));
            }
            case ITEMS_KNOWN -> refusedToCell(rule, "HandOverWatch", handOver(watched(), "p-2", "request/none"));
            case LATEST_WATCH -> refusedToCell(rule, "StrikeWatch", "{'cellId': '" + watched() + "', 'number': 2, 'reason': 'r'}");
            case ONE_CRISIS -> {
                var cell = watched();
                director("ActivateCellForCrisis", "{'cellId': '" + cell + "', 'reason': 'r'}");
                refusedToCell(rule, "ActivateCellForCrisis", "{'cellId': '" + cell + "', 'reason': 'r'}");
            }
            case IN_CRISIS -> refusedToCell(rule, "EndCellCrisis", "{'cellId': '" + id + "', 'reason': 'r'}");
            case NOTHING_OPEN -> {
                var cell = watched();
                raised(cell);
                refusedToCell(rule, "CloseCell", "{'cellId': '" + cell + "', 'reason': 'r'}");
            }
            case CLOSURE_STANDS -> refusedToCell(rule, "StrikeCellClosure", "{'cellId': '" + id + "', 'reason': 'r'}");
            case BY_THE_CELL -> refused(rule, "dordonia", "CELL_OFFICER", "OpenWatch", watch(id, "cordia", "p-1"));
            case PLANNED_APART -> {
                director("PlanWatch", onRota(id, "p-2", 1, 3));
                refusedToCell(rule, "PlanWatch", onRota(id, "p-3", 2, 4));
            }
            case PLANNED_AHEAD -> refusedToCell(rule, "PlanWatch", onRota(id, "p-2", -2, -1));
            case ON_THE_ROTA -> refusedToCell(rule, "StrikePlannedWatch", "{'cellId': '" + id + "', 'recordedFrom': '" + hours(1) + "', 'reason': 'r'}");
            case ROOM_ON_THE_ROTA -> {
                for (int i = 1; i <= 100; i++) {
                    director("PlanWatch", onRota(id, "p-2", i, i + 1));
                }
                refusedToCell(rule, "PlanWatch", onRota(id, "p-2", 101, 102));
            }
            case AS_PLANNED -> {
                var cell = watched();
                director("PlanWatch", onRota(cell, "p-2", 1, 3));
                refusedToCell(rule, "HandOverWatch", handOver(cell, "p-3"));
            }
            case CORRECTION_CHANGES -> refusedToCell(rule, "CorrectCell", "{'cellId': '" + id + "', 'name': 'n', 'seat': 's', 'headquarters': 'h', 'reason': 'r'}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_requests_is_told(RequestRule rule) {
        var cell = watched();
        var id = raised(cell);
        switch (rule) {
            case CELL_AT_WORK -> refused(rule, "astoria", "PARTY_LIAISON", "RaiseRequest", raise(id + "-2", cell(), hours(1), ""));
            case SEEN_BY_THE_CELL -> refused(rule, "astoria", "PARTY_LIAISON", "RaiseRequest", raise(id + "-2", cell, hours(1), STRICT));
            case DUE_LATER -> refused(rule, "astoria", "PARTY_LIAISON", "RaiseRequest", raise(id + "-2", cell, hours(-1), ""));
            case IN_ORDER -> refusedToCell(rule, "StartRequest", "{'requestId': '" + id + "'}");
            case BY_THE_CELL -> refused(rule, "dordonia", "CELL_OFFICER", "RejectRequest", "{'requestId': '" + id + "', 'reason': 'r'}");
            case BY_THE_REQUESTER -> refused(rule, "borduria", "PARTY_LIAISON", "WithdrawRequest", "{'requestId': '" + id + "', 'reason': 'r'}");
            case OWNER_OF_THE_CELL -> refusedToCell(rule, "AssignRequest", "{'requestId': '" + id + "', 'owner': 'dordonia', 'person': 'p-1'}");
            case OWNED -> refusedToCell(rule, "AnswerRequest", "{'requestId': '" + id + "', 'text': 't'}");
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "ExpireRequest", "{'requestId': '" + id + "'}");
            case CORRECTION_CHANGES -> refused(rule, "astoria", "PARTY_LIAISON", "CorrectRequest",
                    "{'requestId': '" + id + "', 'kind': 'MEDICAL', 'headline': 'h', 'text': 't', 'reason': 'r'}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_calls_is_told(HotlineRule rule) {
        var cell = watched();
        var id = called(cell, "borduria", "i-" + cell);
        switch (rule) {
            case CELL_AT_WORK -> refusedToCell(rule, "OpenHotlineCall", call(id + "-2", cell(), "borduria", "i", ""));
            case ANOTHER_PARTICIPANT -> refusedToCell(rule, "OpenHotlineCall", call(id + "-2", cell, "cordia", "i", ""));
            case SEEN_BY_BOTH_ENDS -> refusedToCell(rule, "OpenHotlineCall", call(id + "-2", cell, "borduria", "i", STRICT));
            case ABOUT_WHAT_IS_SEEN -> refusedToCell(rule, "OpenHotlineCall", call(id + "-2", cell, "borduria", "i", ", 'about': 'incident/none'"));
            case ANSWER_LATER -> refusedToCell(rule, "OpenHotlineCall", call(id + "-2", cell, "borduria", "i", ", 'answerBy': '" + hours(-1) + "'"));
            case IN_ORDER -> refusedToCell(rule, "PassHotlineMessage", "{'callId': '" + id + "', 'text': 't'}");
            case BY_THE_CELL -> refused(rule, "dordonia", "CELL_OFFICER", "ReachHotlineParty", reach(id));
            case BY_THE_CALLED -> refused(rule, "astoria", "PARTY_LIAISON", "RecordHotlineReply", "{'callId': '" + id + "', 'text': 't'}");
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissHotlineAnswer", "{'callId': '" + id + "'}");
            case REACHED_SINCE -> {
                officer("ReachHotlineParty", reach(id));
                refusedToCell(rule, "CorrectHotlineAnswer", "{'callId': '" + id + "', 'reachedAt': '" + hours(-1) + "', 'person': 'p', 'reason': 'r'}");
            }
            case CORRECTION_CHANGES -> refusedToCell(rule, "CorrectHotlineCall", "{'callId': '" + id + "', 'issue': 'i-" + cell + "', 'headline': 'h', 'reason': 'r'}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_meetings_is_told(MeetingRule rule) {
        var cell = watched();
        var id = planned(cell);
        switch (rule) {
            case CELL_AT_WORK -> refusedToCell(rule, "PlanMeeting", plan(id + "-2", cell(), "borduria", ""));
            case REGISTERED -> refusedToCell(rule, "PlanMeeting", plan(id + "-2", cell, "nobody", ""));
            case SEEN_BY_ALL -> refusedToCell(rule, "PlanMeeting", plan(id + "-2", cell, "borduria", STRICT));
            case BY_THE_CELL -> refused(rule, "dordonia", "CELL_OFFICER", "CancelMeeting", "{'meetingId': '" + id + "', 'reason': 'r'}");
            case IN_ORDER -> refusedToCell(rule, "RecordMinutes", "{'meetingId': '" + id + "', 'reference': 'm'}");
            case NOT_FROM_THE_FUTURE -> refusedToCell(rule, "HoldMeeting", hold(id, 1, "borduria"));
            case INVITED -> refusedToCell(rule, "HoldMeeting", hold(id, -1, "cordia"));
            case FOR_ITSELF -> {
                officer("HoldMeeting", hold(id, -1, "borduria"));
                refused(rule, "astoria", "PARTY_LIAISON", "MakeMeetingCommitment", commit(id, "borduria", hours(1)));
            }
            case DUE_LATER -> {
                officer("HoldMeeting", hold(id, -1, "borduria"));
                refusedToCell(rule, "MakeMeetingCommitment", commit(id, "borduria", hours(-1)));
            }
            case COMMITMENT_MADE -> refusedToCell(rule, "KeepMeetingCommitment", "{'meetingId': '" + id + "', 'number': 1, 'note': 'n'}");
            case COMMITMENT_IN_ORDER -> {
                committed(id, hours(1));
                refusedToCell(rule, "StrikeKeptMeetingCommitment", "{'meetingId': '" + id + "', 'number': 1, 'reason': 'r'}");
            }
            case ROOM_FOR_COMMITMENTS -> {
                committed(id, hours(1));
                for (int i = 1; i < 50; i++) {
                    officer("MakeMeetingCommitment", commit(id, "borduria", hours(2)));
                }
                refusedToCell(rule, "MakeMeetingCommitment", commit(id, "borduria", hours(2)));
            }
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissMeetingCommitments", "{'meetingId': '" + id + "'}");
            case COMMITMENTS_STAND -> {
                committed(id, hours(1));
                refusedToCell(rule, "StrikeHeldMeeting", "{'meetingId': '" + id + "', 'reason': 'r'}");
            }
            case CORRECTION_CHANGES -> {
                officer("HoldMeeting", hold(id, -1, "borduria"));
                refusedToCell(rule, "CorrectHeldMeeting", hold(id, -1, "borduria").replace("}", ", 'reason': 'r'}"));
            }
        }
    }

    /** A cell that is not shown is refused in the same words as one that is not there, with where to look, and that can be read. */
    @Test
    void whoever_names_a_cell_that_will_not_do_is_told_where_to_look_and_not_whether_it_is_there() {
        var hidden = "cell-" + number++;
        director("EstablishCell", establish(hidden, agreement, "cordia", ", 'marking': {'tlp': 'AMBER'}"));
        officer("OpenWatch", watch(hidden, "cordia", "p-1"));
        var told = http.as(actor("astoria", "PARTY_LIAISON")).command("RaiseRequest", raise("request-x", hidden, hours(1), "").replace('\'', '"')).json();
        var missing = http.as(actor("astoria", "PARTY_LIAISON")).command("RaiseRequest", raise("request-x", "cell-none", hours(1), "").replace('\'', '"')).json();
        assertThat(told.path("code").asString()).isEqualTo(RequestRule.CELL_AT_WORK.code());
        assertThat(told.path("detail").asString()).contains("GET /api/v1/cells lists").isEqualTo(missing.path("detail").asString().replace("cell-none", hidden));
        for (var list : List.of("incidents", "missions", "activities", "sources", "cells", "forces", "contributions", "ladders")) {
            assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/" + list).status()).as(list).isEqualTo(200);
        }
    }

    @Test
    void the_board_tells_what_is_open_at_a_cell_to_whom_each_thing_is_shown_and_for_the_past() {
        var cell = watched();
        var open = raised(cell);
        accepted("astoria", "PARTY_LIAISON", "RaiseRequest", raise(open + "-hidden", cell, hours(1), ", 'marking': {'tlp': 'AMBER'}"));
        var call = called(cell, "borduria", "i-" + cell);
        var meeting = planned(cell);
        committed(meeting, hours(3));
        officer("ActivateCellForCrisis", "{'cellId': '" + cell + "', 'reason': 'r'}");
        officer("HandOverWatch", handOver(cell, "p-2", "request/" + open, "request/" + open + "-hidden", "hotline-call/" + call, "meeting/" + meeting));
        var before = node.head();

        var board = read("cordia", "/api/v1/cells/" + cell).path("item");
        assertThat(board.path("state").asString()).isEqualTo("IN_CRISIS");
        assertThat(board.path("watch").path("officer").asString()).isEqualTo("p-2");
        assertThat(board.path("board").path("openRequests").asInt()).isEqualTo(2);
        assertThat(board.path("board").path("requests").findValuesAsString("requestId")).as("those due first before the others").containsExactly(open + "-hidden", open);
        assertThat(board.path("board").path("calls").findValuesAsString("callId")).containsExactly(call);
        assertThat(board.path("board").path("meetings").get(0).path("open").asInt()).isEqualTo(1);
        assertThat(read("borduria", "/api/v1/cells/" + cell).path("item").path("board").path("openRequests").asInt()).isEqualTo(1);
        assertThat(read("borduria", "/api/v1/cells/" + cell).toString()).doesNotContain("hidden");
        assertThat(read("borduria", "/api/v1/history/cell/" + cell).toString()).contains("Cell activated for crisis").doesNotContain("hidden");
        assertThat(read("cordia", "/api/v1/history/cell/" + cell).path("items").findValuesAsString("what")).contains("Watch handed over");
        assertThat(ids("borduria", "cells", "cellId", "crisis=true&runBy=cordia&state=IN_CRISIS")).contains(cell);

        officer("AssignRequest", "{'requestId': '" + open + "', 'owner': 'cordia', 'person': 'p-2'}");
        officer("AnswerRequest", "{'requestId': '" + open + "', 'text': 't'}");
        assertThat(read("cordia", "/api/v1/cells/" + cell).path("item").path("board").path("openRequests").asInt()).isEqualTo(1);
        assertThat(read("cordia", "/api/v1/cells/" + cell + "?asOf=" + before).path("item").path("board").path("openRequests").asInt()).isEqualTo(2);
        assertThat(http.as(actor("cordia", "CELL_OFFICER")).read("/api/v1/cells?format=csv").text()).contains(cell + ",n,s,h,cordia,");
    }

    @Test
    void requests_are_listed_by_when_they_are_due_and_expire_by_the_clock() {
        var cell = watched();
        var late = raised(cell);
        var soon = late + "-soon";
        accepted("astoria", "PARTY_LIAISON", "RaiseRequest", raise(soon, cell, Instant.now().plusSeconds(2).toString(), ""));
        var before = node.head();
        assertThat(ids("cordia", "requests", "requestId", "cell=" + cell)).containsExactly(soon, late);
        var page = read("cordia", "/api/v1/requests?limit=1&cell=" + cell);
        assertThat(page.path("items").get(0).path("requestId").asString()).isEqualTo(soon);
        assertThat(read("cordia", page.path("next").asString()).path("items").get(0).path("requestId").asString()).isEqualTo(late);
        await().atMost(Duration.ofSeconds(60)).until(() -> ids("cordia", "requests", "requestId", "cell=" + cell + "&state=EXPIRED"),
                List.of(soon)::equals);
        assertThat(read("cordia", "/api/v1/deadlines?thing=request/" + soon).path("items").get(0).path("state").asString()).isEqualTo("MISSED");
        assertThat(ids("cordia", "requests", "requestId", "cell=" + cell + "&state=EXPIRED&asOf=" + before)).isEmpty();
        assertThat(ids("cordia", "requests", "requestId", "open=true&kind=MEDICAL&requester=astoria&cell=" + cell + "&dueBefore=" + hours(1))).containsExactly(soon);
        officer("AssignRequest", "{'requestId': '" + late + "', 'owner': 'cordia', 'person': 'p-2'}");
        assertThat(ids("cordia", "requests", "requestId", "owner=cordia&cell=" + cell)).containsExactly(late);
        assertThat(http.as(actor("cordia", "CELL_OFFICER")).read("/api/v1/requests?format=csv").text()).contains(late + "," + cell + ",MEDICAL,astoria,h,t,ASSIGNED,");
        assertThat(http.as(actor("cordia", "CELL_OFFICER")).read("/api/v1/requests?state=LOST").problem(400, "REQ-04").toString()).contains("EXPIRED");
    }

    @Test
    void the_log_of_the_hotline_tells_how_long_an_answer_took_and_how_often_an_issue_was_called_about() {
        var cell = watched();
        var first = called(cell, "borduria", "i-" + cell);
        var second = called(cell, "borduria", "i-" + cell);
        accepted("cordia", "CELL_OFFICER", "OpenHotlineCall", call(first + "-hidden", cell, "astoria", "i-" + cell, ", 'marking': {'tlp': 'AMBER'}"));
        officer("ReachHotlineParty", reach(first));
        officer("PassHotlineMessage", "{'callId': '" + first + "', 'text': 'Cease fire.'}");
        accepted("borduria", "PARTY_LIAISON", "RecordHotlineReply", "{'callId': '" + first + "', 'text': 'We do.'}");
        var before = node.head();
        officer("ResolveHotlineIssue", "{'callId': '" + first + "', 'outcome': 'o'}");

        var item = read("borduria", "/api/v1/hotline-calls/" + first).path("item");
        assertThat(item.path("callsOnIssue").asInt()).isEqualTo(2);
        assertThat(item.path("reached").path("secondsToAnswer").asLong()).isBetween(0L, 60L);
        assertThat(read("cordia", "/api/v1/hotline-calls/" + first).path("item").path("callsOnIssue").asInt()).isEqualTo(3);
        assertThat(ids("borduria", "hotline-calls", "callId", "issue=i-" + cell)).containsExactly(first, second);
        assertThat(ids("borduria", "hotline-calls", "callId", "unanswered=true&cell=" + cell)).containsExactly(second);
        assertThat(ids("cordia", "hotline-calls", "callId", "state=ISSUE_RESOLVED&from=cordia&to=borduria&secondsToAnswerFrom=0&cell=" + cell)).containsExactly(first);
        assertThat(ids("cordia", "hotline-calls", "callId", "state=REPLIED&cell=" + cell + "&asOf=" + before)).containsExactly(first);
        assertThat(read("cordia", "/api/v1/deadlines?thing=hotline-call/" + second).path("items").get(0).path("kind").asString()).isEqualTo("HOTLINE_ANSWER");
        assertThat(http.as(actor("borduria", "PARTY_LIAISON")).read("/api/v1/hotline-calls?format=csv").text()).contains(first + "," + cell + ",cordia,borduria,i-" + cell + ",2,h,")
                .doesNotContain("hidden");
    }

    @Test
    void meetings_are_found_by_what_is_still_owed() {
        var cell = watched();
        var meeting = planned(cell);
        committed(meeting, hours(3));
        officer("MakeMeetingCommitment", commit(meeting, "astoria", hours(1)));
        var before = node.head();
        officer("KeepMeetingCommitment", "{'meetingId': '" + meeting + "', 'number': 2, 'note': 'n'}");
        officer("RecordMinutes", "{'meetingId': '" + meeting + "', 'reference': 'Register, 17'}");

        assertThat(ids("astoria", "meetings", "meetingId", "state=HELD&missed=false&dueBefore=" + hours(4) + "&cell=" + cell)).containsExactly(meeting);
        assertThat(ids("astoria", "meetings", "meetingId", "dueBefore=" + hours(2) + "&cell=" + cell)).isEmpty();
        assertThat(ids("astoria", "meetings", "meetingId", "dueBefore=" + hours(2) + "&cell=" + cell + "&asOf=" + before)).containsExactly(meeting);
        var item = read("astoria", "/api/v1/meetings/" + meeting).path("item");
        assertThat(item.path("commitments").findValuesAsString("state")).containsExactly("OPEN", "KEPT");
        assertThat(read("astoria", "/api/v1/deadlines?thing=meeting/" + meeting).path("items").get(0).path("due").asString()).isEqualTo(hours(3));
        assertThat(http.as(actor("astoria", "PARTY_LIAISON")).read("/api/v1/meetings?format=csv").text()).contains(meeting + "," + cell + ",t,");
    }

    private JsonNode read(String participant, String path) {
        var answer = http.as(actor(participant, participant.equals("cordia") ? "CELL_OFFICER" : "PARTY_LIAISON"))
                .read(path + (path.contains("?") ? "&" : "?") + "wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String participant, String list, String id, String question) {
        var ids = new ArrayList<String>();
        read(participant, "/api/v1/" + list + "?" + question).path("items").forEach(each -> ids.add(each.path(id).asString()));
        return ids;
    }

    private String cell() {
        var id = "cell-" + number++;
        director("EstablishCell", establish(id, agreement, "cordia", ""));
        return id;
    }

    private String watched() {
        var id = cell();
        officer("OpenWatch", watch(id, "cordia", "p-1"));
        return id;
    }

    private String raised(String cell) {
        var id = "request-" + number++;
        accepted("astoria", "PARTY_LIAISON", "RaiseRequest", raise(id, cell, hours(2), ""));
        return id;
    }

    private String called(String cell, String to, String issue) {
        var id = "call-" + number++;
        officer("OpenHotlineCall", call(id, cell, to, issue, ""));
        return id;
    }

    private String planned(String cell) {
        var id = "meeting-" + number++;
        officer("PlanMeeting", plan(id, cell, "borduria", ""));
        return id;
    }

    private void committed(String meeting, String due) {
        officer("HoldMeeting", hold(meeting, -1, "borduria"));
        officer("MakeMeetingCommitment", commit(meeting, "borduria", due));
    }

    private void officer(String command, String body) {
        accepted("cordia", "CELL_OFFICER", command, body);
    }

    private void director(String command, String body) {
        accepted("cordia", "CELL_DIRECTOR", command, body);
    }

    /** To the officer, or to the director where an officer may not ask. */
    private void refusedToCell(Rule rule, String command, String body) {
        var ofTheDirector = List.of("EstablishCell", "CorrectCell", "StrikeCell", "AssignCellMember", "EndCellMember", "EndCellCrisis", "CloseCell",
                "StrikeCellClosure", "PlanWatch", "StrikePlannedWatch").contains(command);
        refused(rule, "cordia", ofTheDirector ? "CELL_DIRECTOR" : "CELL_OFFICER", command, body);
    }

    private static String establish(String id, String agreement, String runBy, String more) {
        return "{'cellId': '" + id + "', 'name': 'n', 'seat': 's', 'headquarters': 'h', 'runBy': '" + runBy + "', 'agreementId': '" + agreement + "'" + more + "}";
    }

    private static String onRota(String id, String officer, int from, int until) {
        return "{'cellId': '" + id + "', 'participant': 'cordia', 'officer': '" + officer + "', 'from': '" + hours(from) + "', 'until': '" + hours(until) + "'}";
    }

    private static String member(String id, String from) {
        return "{'cellId': '" + id + "', 'participant': 'dordonia', 'from': '" + from + "'}";
    }

    private static String ended(String id, String until) {
        return "{'cellId': '" + id + "', 'participant': 'dordonia', 'until': '" + until + "', 'reason': 'r'}";
    }

    private static String watch(String id, String participant, String officer) {
        return "{'cellId': '" + id + "', 'participant': '" + participant + "', 'officer': '" + officer + "'}";
    }

    private static String handOver(String id, String officer, String... items) {
        return watch(id, "cordia", officer).replace("}", ", 'items': [" + String.join(", ", Stream.of(items).map(item -> "{'thing': '" + item + "'}").toList()) + "]}");
    }

    private static String raise(String id, String cell, String due, String more) {
        return "{'requestId': '" + id + "', 'cellId': '" + cell + "', 'kind': 'MEDICAL', 'headline': 'h', 'text': 't', 'due': '" + due + "'" + more + "}";
    }

    private static String call(String id, String cell, String to, String issue, String more) {
        return "{'callId': '" + id + "', 'cellId': '" + cell + "', 'to': '" + to + "', 'issue': '" + issue + "', 'headline': 'h'" + more + "}";
    }

    private static String reach(String id) {
        return "{'callId': '" + id + "', 'person': 'p'}";
    }

    private static String plan(String id, String cell, String invited, String more) {
        return "{'meetingId': '" + id + "', 'cellId': '" + cell + "', 'title': 't', 'begins': '" + hours(-3) + "', 'invited': ['astoria', '" + invited
                + "'], 'agenda': ['a']" + more + "}";
    }

    private static String hold(String id, int until, String other) {
        return "{'meetingId': '" + id + "', 'from': '" + hours(-3) + "', 'until': '" + hours(until) + "', 'attended': ['astoria', '" + other + "']}";
    }

    private static String commit(String id, String by, String due) {
        return "{'meetingId': '" + id + "', 'by': '" + by + "', 'text': 't', 'due': '" + due + "'}";
    }
}

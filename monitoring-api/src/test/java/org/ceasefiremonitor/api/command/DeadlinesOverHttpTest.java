package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The board of deadlines as the interface shows it. */
class DeadlinesOverHttpTest extends CommissionOverHttp {

    private JsonNode read(String question) {
        var answer = http.as(actor("mech", "REGISTRAR")).read("/api/v1/deadlines?" + question + "&wait=30&after=" + node.head());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> kinds(String question) {
        var kinds = new ArrayList<String>();
        read(question).path("items").forEach(each -> kinds.add(each.path("kind").asString() + " " + each.path("state").asString()));
        return kinds;
    }

    @Test
    void the_board_tells_what_is_due_from_whom_and_how_much_time_is_left_then_and_now() {
        var breach = submissionsOpen(seated());
        var opened = node.head();

        assertThat(kinds("thing=case/" + breach)).containsExactly("CASE_ADMISSIBILITY MET", "CASE_PROVISIONAL_FINDING OPEN", "CASE_SUBMISSIONS OPEN",
                "CASE_FINDING OPEN");
        assertThat(kinds("thing=case/" + breach + "&state=OPEN&within=PT50H")).containsExactly("CASE_PROVISIONAL_FINDING OPEN", "CASE_SUBMISSIONS OPEN");
        assertThat(kinds("thing=case/" + breach + "&awaitedFrom=PARTY_LIAISON")).containsExactly("CASE_SUBMISSIONS OPEN");
        var board = read("thing=case/" + breach + "&kind=CASE_SUBMISSIONS");
        var submissions = board.path("items").path(0);
        assertThat(submissions.path("secondsLeft").asLong()).isBetween(47L * 3600, 48L * 3600);
        assertThat(submissions.path("awaited").asString()).isEqualTo("The Parties lodge their submissions.");
        assertThat(board.path("at").asString()).isNotEmpty();

        chair("ExtendSubmissions", "{'caseId': '" + breach + "', 'until': '" + hours(72) + "', 'reason': 'The road is closed.'}");
        var extended = read("thing=case/" + breach + "&kind=CASE_SUBMISSIONS").path("items").path(0);
        assertThat(extended.path("due").asString()).isEqualTo(hours(72));
        assertThat(extended.path("firstDue").asString()).isEqualTo(submissions.path("due").asString());
        assertThat(extended.path("reason").asString()).isEqualTo("The road is closed.");
        assertThat(extended.path("extensions").asInt()).isOne();
        var before = read("thing=case/" + breach + "&kind=CASE_SUBMISSIONS&asOf=" + opened + "&at=" + hours(1)).path("items").path(0);
        assertThat(before.path("due")).isEqualTo(submissions.path("due"));
        assertThat(before.path("extensions").asInt()).isZero();
    }

    @Test
    void the_board_is_read_page_by_page_and_as_a_table() {
        var breach = submissionsOpen(seated());
        var first = read("thing=case/" + breach + "&limit=3");
        assertThat(first.path("items")).hasSize(3);
        var next = http.as(actor("mech", "REGISTRAR")).read(first.path("next").asString()).json();
        assertThat(next.path("items")).hasSize(1);
        assertThat(next.path("at")).isEqualTo(first.path("at"));

        var table = http.as(actor("mech", "REGISTRAR")).read("/api/v1/deadlines?format=csv&thing=case/" + breach).text();
        assertThat(table.lines()).hasSize(5);
        assertThat(table).startsWith("thing,kind,awaited,awaited_from,state,due,seconds_left,").contains("case/" + breach + ",CASE_FINDING,");
    }

    @Test
    void what_is_asked_wrongly_is_told() {
        var http400 = http.as(actor("mech", "REGISTRAR")).read("/api/v1/deadlines?within=P500D");
        assertThat(http400.status()).isEqualTo(400);
        assertThat(http400.text()).contains("P400D");
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/deadlines?within=tomorrow").status()).isEqualTo(400);
        assertThat(http.as(actor("mech", "REGISTRAR")).read("/api/v1/deadlines?kind=NO_SUCH_CLOCK").status()).isEqualTo(400);
    }
}

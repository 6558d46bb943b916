package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.ceasefiremonitor.api.actor.SystemActor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.recommendation.LapseRecommendation;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.recommendation.RecommendAction;
import org.ceasefiremonitor.core.recommendation.RecommendationRule;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Recommendations and their rules as a client on the wire meets them, and the list of those that are due. */
class RecommendationsOverHttpTest extends RulesOverHttp {

    private static final String CHIEF = "CHIEF_MONITOR";

    /** The system recommends; nobody can do so from outside. */
    private String recommended(String about, String due) {
        var id = "P3-assign-" + number++;
        system(new RecommendAction(new RecommendationId(id), "P3", 0, Mandate.CHIEF_MONITOR, about, new PreparedCommand("AssignVerifier",
                Map.of("incidentId", "fire-1")), "Nobody is assigned to the incident.", Instant.parse(due), Marking.GREEN));
        return id;
    }

    private void system(Object command) {
        var type = node.get(CommandTypes.class).find(command.getClass().getSimpleName()).orElseThrow();
        node.get(CommandGate.class).submit(new Submission(type, command, SystemActor.CLOCK, null, null, command.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String taken(String id, long position) {
        return "{'recommendationId': '" + id + "', 'position': " + position + "}";
    }

    private static String why(String id) {
        return "{'recommendationId': '" + id + "', 'reason': 'It is the fire at the mill.'}";
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_recommendations_is_told(RecommendationRule rule) {
        var id = recommended("incident/fire-1", hours(1));
        switch (rule) {
            case ADDRESSED -> refused(rule, "mech", "COMMISSION_CHAIR", "SetRecommendationAside", why(id));
            case BEFORE_ITS_ADDRESSEE -> {
                accepted("mech", CHIEF, "SetRecommendationAside", why(id));
                refused(rule, "mech", CHIEF, "TakeRecommendation", taken(id, 1));
            }
            case RUN_OUT -> refused(rule, "mech", "REGISTRAR", "MissRecommendation", "{'recommendationId': '" + id + "'}");
            case DONE_AFTERWARDS -> refused(rule, "mech", CHIEF, "TakeRecommendation", taken(id, 0));
            case CLOSED -> refused(rule, "mech", CHIEF, "ReopenRecommendation", why(id));
        }
    }

    @Test
    void only_the_system_recommends_and_only_it_says_that_things_went_on() {
        send("mech", CHIEF, "RecommendAction", RealCommands.examples().get("RecommendAction").toString()).problem(403, GateRule.CAPACITY_SUFFICES.code());
        send("mech", CHIEF, "LapseRecommendation", RealCommands.examples().get("LapseRecommendation").toString()).problem(403, GateRule.CAPACITY_SUFFICES.code());
        http.as("participant=mech; person=p-1; capacity=CLOCK").command("RecommendAction", RealCommands.examples().get("RecommendAction").toString())
                .problem(403, GateRule.CAPACITY_CLAIMABLE.code());
    }

    private Http.Answer read(String question) {
        var answer = http.as(actor("mech", CHIEF)).read("/api/v1/recommendations" + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private JsonNode items(String question) {
        return read("?" + question + "&wait=30&after=" + node.head()).json().path("items");
    }

    @Test
    void those_that_are_due_first_are_listed_first_page_by_page() {
        var about = "incident/fire-" + number++;
        var late = recommended(about, hours(3));
        var first = recommended(about, hours(1));
        var second = recommended(about, hours(1));
        var before = node.head();

        assertThat(items("about=" + about + "&to=CHIEF_MONITOR&policy=P3&state=OPEN").findValuesAsString("recommendationId")).containsExactly(first, second, late);
        assertThat(items("about=" + about + "&dueBefore=" + hours(2)).findValuesAsString("recommendationId")).containsExactly(first, second);
        var page = read("?limit=2&about=" + about).json();
        assertThat(page.path("items").findValuesAsString("recommendationId")).containsExactly(first, second);
        var next = http.as(actor("mech", CHIEF)).read(page.path("next").asString()).json();
        assertThat(next.path("items").findValuesAsString("recommendationId")).containsExactly(late);
        assertThat(next.has("next")).isFalse();
        assertThat(read("?format=ndjson&about=" + about).text().lines().map(line -> line.replaceFirst(".*\"recommendationId\":\"([^\"]+)\".*", "$1")))
                .containsExactly(first, second, late);
        assertThat(read("?format=csv&about=" + about).text().lines()).hasSize(4);

        accepted("mech", CHIEF, "SetRecommendationAside", why(first));
        accepted("mech", CHIEF, "TakeRecommendation", taken(second, before));
        system(new LapseRecommendation(new RecommendationId(late), before, "The incident was closed."));
        assertThat(items("about=" + about + "&state=OPEN&state=OVERDUE")).isEmpty();
        assertThat(items("about=" + about).findValuesAsString("state")).containsExactly("SET_ASIDE", "TAKEN", "LAPSED");
        assertThat(read("?asOf=" + before + "&about=" + about).json().path("items").findValuesAsString("state")).containsOnly("OPEN");
    }

    @Test
    void one_is_read_with_its_prepared_command_and_its_history_tells_what_became_of_it() {
        var id = recommended("incident/fire-9", hours(1));
        accepted("mech", CHIEF, "SetRecommendationAside", why(id));
        accepted("mech", CHIEF, "ReopenRecommendation", why(id));
        var one = read("/" + id + "?wait=30&after=" + node.head()).json().path("item");
        assertThat(one.path("command").path("name").asString()).isEqualTo("AssignVerifier");
        assertThat(one.path("command").path("body").path("incidentId").asString()).isEqualTo("fire-1");
        assertThat(one.path("corrected").path("what").asString()).isEqualTo("recommendation.RecommendationReopened");
        var history = http.as(actor("mech", CHIEF)).read("/api/v1/history/recommendation/" + id).json().path("items");
        assertThat(history).hasSize(3);
        http.as(actor("mech", CHIEF)).read("/api/v1/recommendations/none").problem(404, "REQ-05");
    }

    @Test
    void what_was_due_before_it_was_recommended_still_waits_and_is_nobody_s_failure() {
        var inTime = recommended("incident/fire-1", hours(1));
        var id = recommended("incident/fire-1", hours(-1));
        await().untilAsserted(() -> assertThat(read("/" + id + "?wait=30&after=" + node.head()).json().path("item").path("state").asString()).isEqualTo("KNOWN_LATE"));
        var reader = http.as(actor("mech", CHIEF));
        assertThat(reader.read("/api/v1/deadlines?thing=recommendation/" + id + "&wait=30&after=" + node.head()).json().path("items").findValuesAsString("state"))
                .containsExactly("KNOWN_LATE");
        var situation = reader.read("/api/v1/situation?most=100").json().path("recommendations");
        assertThat(situation.path("first").findValuesAsString("recommendationId")).as("after those in time").containsSubsequence(inTime, id);
        assertThat(reader.read(situation.path("href").asString()).json().path("items").findValuesAsString("recommendationId")).contains(id);
        accepted("mech", CHIEF, "SetRecommendationAside", why(id));
        assertThat(reader.read("/api/v1/deadlines?thing=recommendation/" + id + "&wait=30&after=" + node.head()).json().path("items").findValuesAsString("state"))
                .containsExactly("MET");
    }

    @Test
    void the_board_shows_who_is_waited_for() {
        var id = recommended("incident/fire-1", hours(1));
        var query = "/api/v1/deadlines?thing=recommendation/" + id + "&wait=30&after=" + node.head() + "&awaitedFrom=";
        var shown = http.as(actor("mech", CHIEF)).read(query + "CHIEF_MONITOR").json().path("items");
        assertThat(shown).hasSize(1);
        assertThat(shown.path(0).path("awaitedFrom").asString()).isEqualTo("CHIEF_MONITOR");
        assertThat(shown.path(0).path("kind").asString()).isEqualTo("RECOMMENDATION");
        assertThat(http.as(actor("mech", CHIEF)).read(query + "COMMISSION_CHAIR").json().path("items")).isEmpty();
    }
}

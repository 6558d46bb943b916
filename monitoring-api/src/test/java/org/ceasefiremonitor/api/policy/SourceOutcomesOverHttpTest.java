package org.ceasefiremonitor.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What came of an incident is put before whoever registered a source that spoke of it, and everybody else learns nothing of the source. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceOutcomesOverHttpTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String VERIFIER = "participant=gallia; person=a-1; capacity=ANALYST";
    private static final String SECOND = "participant=mech; person=m-18; capacity=MONITOR";
    private static final String SOURCE = "kept-77";
    private static final List<String> PATHS = List.of("/api/v1/recommendations", "/api/v1/sources", "/api/v1/sources/" + SOURCE, "/api/v1/events/export", "/api/v1/events?limit=500",
            "/api/v1/history/source/" + SOURCE, "/api/v1/deadlines", "/api/v1/situation", "/api/v1/incidents", "/api/v1/incidents/fire-1", "/api/v1/incidents/fire-1/dossier",
            "/api/v1/inbox", "/api/v1/doubts", "/api/v1/verification-queue", "/api/v1/recommendations?about=source/" + SOURCE);

    private Node node;
    private Http http;
    private Armistice armistice;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh(), "--monitor.policies=true");
        http = new Http(node.uri("/").getPort());
        armistice = new Armistice(http);
        armistice.tell();
        armistice.accept(Armistice.REGISTRAR, "RegisterParticipant", "{'participantId':'gallia','name':'Gallia','form':'STATE','isoCode':'XAG','roles':['CONTRIBUTOR']}");
        armistice.accept(Armistice.REGISTRAR, "GrantMandate", "{'participantId':'gallia','mandate':'ANALYST','from':'2020-01-01T00:00:00Z'}");
        armistice.accept(Armistice.CHIEF, "RegisterSource", "{'sourceId':'" + SOURCE + "','kind':'PERSON','label':'HERON-4','sheltered':true}");
        armistice.report("r-heron", -9.5, "2024-03-02T05:10:00Z", "GREEN", "EXPLOSION", "HERON-4", "Three explosions.");
        armistice.accept(SECOND, "ReportViolation", "{'violationId':'r-camera','report':" + Armistice.report(-9.5, "2024-03-02T05:11:00Z", "GREEN", "EXPLOSION", "Camera 2", "A flash.") + "}");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-1','agreementId':'armistice','reports':['r-heron','r-camera']}");
        verify("UNSUBSTANTIATED");
        awaitRecommended("CountOutcome OPEN");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private void verify(String outcome) {
        armistice.accept(Armistice.CHIEF, "AssignVerifier", "{'incidentId':'fire-1','verifier':'gallia','person':'a-1'}");
        armistice.accept(VERIFIER, "ConcludeVerification", "{'incidentId':'fire-1','outcome':'" + outcome + "','reports':['r-heron','r-camera'],'method':'m','reason':'r'}");
    }

    private void awaitRecommended(String what) {
        await().atMost(PATIENCE).until(() -> http.as(Armistice.CHIEF).read("/api/v1/recommendations?about=source/" + SOURCE).json().path("items").valueStream()
                .map(each -> each.path("command").path("name").asString() + " " + each.path("state").asString()).toList().contains(what));
    }

    private List<String> telling(String actor) {
        return PATHS.stream().filter(path -> !path.endsWith(SOURCE) && http.as(actor).read(path).text().contains(SOURCE)
                || path.endsWith(SOURCE) && http.as(actor).read(path).text().contains("\"sourceId\":\"" + SOURCE)).toList();
    }

    @Test
    void whoever_registered_the_source_counts_and_strikes_and_nobody_else_finds_it_anywhere() {
        armistice.accept(Armistice.CHIEF, "CountOutcome", "{'sourceId':'" + SOURCE + "','incidentId':'fire-1'}");
        awaitRecommended("CountOutcome TAKEN");
        armistice.accept(Armistice.CHIEF, "ReopenIncident", "{'incidentId':'fire-1','reason':'A late photograph.'}");
        awaitRecommended("StrikeOutcome OPEN");
        armistice.accept(Armistice.CHIEF, "StrikeOutcome", "{'sourceId':'" + SOURCE + "','incidentId':'fire-1','reason':'Reopened.'}");
        awaitRecommended("StrikeOutcome TAKEN");
        verify("UNVERIFIABLE");
        await().atMost(PATIENCE).until(() -> http.as(Armistice.CHIEF).read("/api/v1/recommendations?state=OPEN&about=source/" + SOURCE).json().path("items").size() == 1);
        ViewRows.awaitHead(node);

        assertThat(telling(Armistice.CHIEF)).as("where it could be found").contains("/api/v1/recommendations", "/api/v1/sources", "/api/v1/events/export", "/api/v1/deadlines");
        for (var actor : List.of(VERIFIER, Armistice.ASTORIA, Armistice.BORDURIA, Armistice.CORDIA)) {
            assertThat(telling(actor)).as(actor).isEmpty();
        }
        assertThat(PATHS.stream().filter(path -> http.get(path).text().contains("\"" + SOURCE))).as("the public").isEmpty();
    }

    @Test
    void a_command_on_it_is_refused_to_others_as_if_nothing_were_there() {
        for (var condition : new String[] {"", "\"1\"", "\"0\""}) {
            for (var command : List.of("AssessReliability {'sourceId':'%s','reliability':'A'}", "CountOutcome {'sourceId':'%s','incidentId':'fire-1'}",
                    "StrikeOutcome {'sourceId':'%s','incidentId':'fire-1','reason':'r'}", "CorrectSource {'sourceId':'%s','kind':'PERSON','label':'a b','sheltered':true,'reason':'r'}")) {
                var there = refused(command, SOURCE, condition);
                assertThat(there).as(command + condition).isEqualTo(refused(command, "kept-78", condition).replace("kept-78", SOURCE));
            }
        }
    }

    private String refused(String command, String source, String condition) {
        var name = command.substring(0, command.indexOf(' '));
        var body = command.substring(name.length() + 1).formatted(source).replace('\'', '"');
        var answer = http.as(VERIFIER).command(name, body, condition.isEmpty() ? new String[0] : new String[] {"If-Match", condition});
        assertThat(answer.status()).isIn(404, 412);
        return answer.status() + " " + answer.json().path("code").asString() + " " + answer.json().path("detail").asString();
    }
}

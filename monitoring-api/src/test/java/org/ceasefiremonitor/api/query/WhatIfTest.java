package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Other rules are tried on what happened, and the record stays as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfTest {

    private static final String HARSHER = "'severityRules':{'otherwise':'S2','rules':[]}";
    private static final String SOONER = "'alertRules':{'thresholds':[{'id':'at-once','level':'HIGH','windowHours':24,'minimumSeverity':'S1','raiseAt':2,'lowerBelow':1}]}";
    private static final String MARCH = "'from':'2024-03-01T00:00:00Z','to':'2024-04-01T00:00:00Z'";

    private Node node;
    private Http http;

    @BeforeAll
    void tell() {
        node = Node.start(TestDatabase.H2.fresh());
        http = new Http(node.uri("/").getPort());
        var armistice = new Armistice(http);
        armistice.tell();
        armistice.report("r-1", -9.5, "2024-03-02T05:10:00Z", "GREEN");
        armistice.report("r-2", -9.5, "2024-03-02T05:11:00Z", "GREEN");
        armistice.report("r-april", -9.5, "2024-04-02T05:11:00Z", "GREEN");
        armistice.accept(Armistice.CHIEF, "OpenIncident", "{'incidentId':'fire-1','agreementId':'armistice','reports':['r-1']}");
        ViewRows.awaitHead(node);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private Http.Answer ask(String actor, String body) {
        return http.as(actor).post("/api/v1/zones/east/what-if", ("{" + body + "}").replace('\'', '"'));
    }

    @Test
    void harsher_rules_put_on_the_docket_what_the_adopted_ones_did_not() {
        long before = node.head();
        var answer = ask(Armistice.CHIEF, MARCH + "," + HARSHER).json();
        assertThat(answer.path("reports").asLong()).isEqualTo(2);
        assertThat(answer.path("different").asLong()).isEqualTo(2);
        assertThat(answer.path("severities").path("S1").asLong()).isEqualTo(2);
        assertThat(answer.path("otherwiseSeverities").path("S2").asLong()).isEqualTo(2);
        assertThat(answer.path("differences").get(0).path("violationId").asString()).isEqualTo("r-1");
        assertThat(answer.path("docket")).hasSize(1);
        var docketed = answer.path("docket").get(0);
        assertThat(docketed.path("incidentId").asString()).isEqualTo("fire-1");
        assertThat(docketed.path("onDocket").asBoolean()).isFalse();
        assertThat(docketed.path("otherwiseOnDocket").asBoolean()).isTrue();
        assertThat(node.head()).as("nothing is recorded").isEqualTo(before);
    }

    /** Both were recorded within the test, long after they were observed; so the window is asked for where they were recorded. */
    @Test
    void other_thresholds_move_the_level_at_other_times() {
        var answer = ask(Armistice.CHIEF, MARCH + "," + SOONER).json();
        assertThat(answer.path("levels")).isEmpty();
        assertThat(answer.path("different").asLong()).isZero();
        assertThat(answer.path("docket")).isEmpty();
    }

    @Test
    void a_question_without_other_rules_or_in_no_order_is_refused() {
        assertThat(ask(Armistice.CHIEF, MARCH).json().path("field").asString()).isEqualTo("severityRules");
        assertThat(ask(Armistice.CHIEF, "'from':'2024-04-01T00:00:00Z','to':'2024-04-01T00:00:00Z'," + HARSHER).json().path("field").asString()).isEqualTo("to");
        assertThat(http.as(Armistice.CHIEF).post("/api/v1/zones/nowhere/what-if", ("{" + MARCH + "," + HARSHER + "}").replace('\'', '"')).status()).isEqualTo(404);
        assertThat(http.send(http.to("/api/v1/zones/east/what-if").header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(("{" + MARCH + "," + HARSHER + "}").replace('\'', '"')))).status()).as("nobody asks").isEqualTo(401);
    }
}

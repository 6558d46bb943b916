package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small mechanism of invented participants that keeps house on a node, over HTTP alone. */
final class AstorianMechanism {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REGISTRAR = "participant=mech; person=r-1; capacity=REGISTRAR";
    private static final String CHIEF = "participant=mech; person=c-1; capacity=CHIEF_MONITOR";
    private static final String MONITOR = "participant=mech; person=m-1; capacity=MONITOR";
    private static final String AGREEMENT = "cessation-of-fire";
    private static final String TEXT = "5e".repeat(32);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI node;

    AstorianMechanism(URI node) {
        this.node = node;
    }

    /** Registers everyone and brings an agreement into force, with its rules from the same instant on. */
    void agreementInForceFrom(String instant, String statedLocal) {
        command(REGISTRAR, "BootstrapMechanism", """
                {"participantId":"mech","name":"Monitoring Mechanism","form":"ORGANISATION","mandates":["REGISTRAR","CHIEF_MONITOR","MONITOR"]}""");
        for (var party : List.of("astoria", "borduria")) {
            command(REGISTRAR, "RegisterParticipant", """
                    {"participantId":"%s","name":"%s","form":"PARTY"}""".formatted(party, party));
            command(REGISTRAR, "GrantMandate", """
                    {"participantId":"%s","mandate":"PARTY_LIAISON","from":"2026-01-01T00:00:00Z"}""".formatted(party));
        }
        command(REGISTRAR, "DraftAgreement", """
                {"agreementId":"%s","title":"Cessation of fire","textVersion":"1","textSha256":"%s","legalBasis":"Consent of the Parties",
                 "requiredParties":["astoria","borduria"]}""".formatted(AGREEMENT, TEXT));
        command(REGISTRAR, "AddProvision", """
                {"agreementId":"%s","provisionId":"art-1","text":"All fire ceases."}""".formatted(AGREEMENT));
        command(REGISTRAR, "AdoptViolationCatalogue", """
                {"agreementId":"%s","effectiveFrom":"%s","catalogue":{"entries":{
                 "ARMED_EVENT":{"as":"VIOLATION","provision":"art-1"},"HARM_TO_CIVILIAN":{"as":"VIOLATION","provision":"art-1"},
                 "EXPLOSION":{"as":"VIOLATION","provision":"art-1"}}}}""".formatted(AGREEMENT, instant));
        command(REGISTRAR, "AdoptSeverityRules", """
                {"agreementId":"%s","effectiveFrom":"%s","severityRules":{"otherwise":"S1","rules":[
                 {"id":"deadly","deathsAtLeast":1,"severity":"S2"},{"id":"many-deaths","deathsAtLeast":10,"severity":"S3"},
                 {"id":"civilians","kinds":["HARM_TO_CIVILIAN"],"severity":"S2"}]}}""".formatted(AGREEMENT, instant));
        command(REGISTRAR, "AdoptAlertRules", """
                {"agreementId":"%s","effectiveFrom":"%s","alertRules":{"thresholds":[
                 {"id":"some","level":"WATCH","windowHours":24,"minimumSeverity":"S1","raiseAt":3,"lowerBelow":1},
                 {"id":"many","level":"ELEVATED","windowHours":24,"minimumSeverity":"S1","raiseAt":8,"lowerBelow":5},
                 {"id":"deadly-week","level":"HIGH","windowHours":168,"minimumSeverity":"S2","raiseAt":5,"lowerBelow":2}]}}""".formatted(AGREEMENT, instant));
        for (var party : List.of("astoria", "borduria")) {
            command("participant=" + party + "; person=l-1; capacity=PARTY_LIAISON", "SignAgreement", """
                    {"agreementId":"%s","signatory":"A. Person","textSha256":"%s"}""".formatted(AGREEMENT, TEXT));
        }
        command(CHIEF, "BringAgreementIntoForce", """
                {"agreementId":"%s","effectiveAt":"%s","statedLocal":"%s"}""".formatted(AGREEMENT, instant, statedLocal));
    }

    /** Designates a zone that holds from long before the agreement, so that only the agreement decides from when it is in force. */
    void designate(String zone, String name, String kind, String boundary) {
        command(CHIEF, "DesignateCeasefireZone", """
                {"zoneId":"%s","agreementId":"%s","name":"%s","kind":"%s","effectiveFrom":"2014-01-01T00:00:00Z","basis":"Drawn for this test",
                 "boundary":%s}""".formatted(zone, AGREEMENT, name, kind, boundary));
    }

    void report(String violation, String kind, double longitude, double latitude, String from) {
        command(MONITOR, "ReportViolation", """
                {"violationId":"%s","report":{"source":"post 1","means":"HEARD","place":{"position":{"longitude":%s,"latitude":%s}},
                 "observed":{"from":"%s"},"kind":"%s","side":"astoria","marking":{"tlp":"CLEAR"}}}""".formatted(violation, longitude, latitude, from, kind));
    }

    /** Corrects the kind of an imported report, and its place if one is given. */
    void correct(String violation, JsonNode report, String kind, double @Nullable [] place) {
        var position = report.path("place").path("position");
        var observed = report.path("observed");
        var stated = JSON.createObjectNode().put("source", report.path("source").asString()).put("means", "OPEN_SOURCE").put("kind", kind);
        stated.putObject("place").putObject("position").put("longitude", place == null ? position.path("longitude").asDouble() : place[0])
                .put("latitude", place == null ? position.path("latitude").asDouble() : place[1]);
        stated.putObject("observed").put("from", observed.path("fromAsReported").asString()).put("to", observed.path("toAsReported").asString())
                .put("precision", observed.path("precision").asString());
        stated.putObject("marking").put("tlp", "CLEAR");
        var command = JSON.createObjectNode().put("violationId", violation).put("reason", "Checked against another source.");
        command.set("report", stated);
        command(MONITOR, "CorrectViolation", command.toString());
    }

    void retract(String violation) {
        command(MONITOR, "RetractViolation", """
                {"violationId":"%s","reason":"Reported twice."}""".formatted(violation));
    }

    void retractImport(String importId, String reason) {
        command(CHIEF, "RetractImport", """
                {"importId":"%s","reason":"%s"}""".formatted(importId, reason));
    }

    /** Begins an import that reads nothing. */
    void beginImport(String importId) {
        command(MONITOR, "BeginImport", """
                {"importId":"%s","source":"probe","fileName":"probe.csv","fileSha256":"%s","mapping":"probe","mappingVersion":"1","licence":"CC0",
                 "attribution":"None."}""".formatted(importId, TEXT));
    }

    private void command(String actor, String name, String body) {
        send(HttpRequest.newBuilder(node.resolve("/api/v1/commands/" + name)).header("Content-Type", "application/json")
                .header("Actor", actor).POST(BodyPublishers.ofString(body)));
    }

    private void send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        } catch (IOException failed) {
            throw new AssertionError("no answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}

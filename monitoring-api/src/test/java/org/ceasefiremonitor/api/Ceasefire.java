package org.ceasefiremonitor.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** A small fictional ceasefire in force since 2026-02-01, with zones side by side, established over HTTP. */
public final class Ceasefire {

    public static final String REGISTRAR = "participant=mech; person=registrar-1; capacity=REGISTRAR";
    public static final String MONITOR = "participant=mech; person=patrol-1; capacity=MONITOR";
    public static final String CHIEF = "participant=mech; person=chief-1; capacity=CHIEF_MONITOR";
    private static final String LIAISON = "participant=xaa; person=liaison-1; capacity=PARTY_LIAISON";
    private static final String TEXT = "0".repeat(64);

    private final Function<String, URI> uri;
    private final HttpClient http = HttpClient.newHttpClient();

    public Ceasefire(Function<String, URI> uri) {
        this.uri = uri;
    }

    /**
     * Bootstraps the log and brings an agreement into force.
     *
     * @param zones how many zones stand side by side, each a hundredth of a degree wide
     * @param layers how many zones lie over each other at every place
     */
    public void establish(int zones, int layers) {
        expect("BootstrapMechanism", REGISTRAR, """
                {"participantId":"mech","name":"Mechanism","form":"ORGANISATION","mandates":["REGISTRAR","CHIEF_MONITOR","MONITOR"]}""");
        expect("RegisterParticipant", REGISTRAR,
                "{\"participantId\":\"xaa\",\"name\":\"Astoria\",\"form\":\"STATE\",\"isoCode\":\"XAA\",\"roles\":[\"PARTY\"]}");
        expect("GrantMandate", REGISTRAR, "{\"participantId\":\"xaa\",\"mandate\":\"PARTY_LIAISON\",\"from\":\"2026-01-01T00:00:00Z\"}");
        expect("DraftAgreement", REGISTRAR, "{\"agreementId\":\"armistice\",\"title\":\"Armistice\",\"textVersion\":\"1\",\"textSha256\":\""
                + TEXT + "\",\"legalBasis\":\"UN Charter\",\"requiredParties\":[\"xaa\"]}");
        expect("AdoptViolationCatalogue", REGISTRAR, """
                {"agreementId":"armistice","effectiveFrom":"2026-01-01T00:00:00Z","catalogue":{"entries":{
                "EXPLOSION":{"as":"VIOLATION"},"SHOT":{"as":"VIOLATION"},"BURST":{"as":"VIOLATION"}}}}""");
        expect("AdoptSeverityRules", REGISTRAR, """
                {"agreementId":"armistice","effectiveFrom":"2026-01-01T00:00:00Z","severityRules":{"otherwise":"S1","rules":[
                {"id":"heavy","weaponClasses":["MORTAR_GE_100"],"severity":"S2"}]}}""");
        expect("AdoptAlertRules", REGISTRAR, """
                {"agreementId":"armistice","effectiveFrom":"2026-01-01T00:00:00Z","alertRules":{"thresholds":[
                {"id":"watch","level":"WATCH","windowHours":24,"minimumSeverity":"S1","raiseAt":50,"lowerBelow":20},
                {"id":"high","level":"HIGH","windowHours":72,"minimumSeverity":"S2","raiseAt":100,"lowerBelow":50}]}}""");
        expect("SignAgreement", LIAISON, "{\"agreementId\":\"armistice\",\"signatory\":\"A. Person\",\"textSha256\":\"" + TEXT + "\"}");
        expect("BringAgreementIntoForce", CHIEF,
                "{\"agreementId\":\"armistice\",\"effectiveAt\":\"2026-02-01T00:00:00Z\",\"statedLocal\":\"1 February\"}");
        for (int zone = 0; zone < zones; zone++) {
            for (int layer = 0; layer < layers; layer++) {
                expect("DesignateCeasefireZone", REGISTRAR, zone(zone, layer));
            }
        }
    }

    private static String zone(int zone, int layer) {
        double west = longitude(zone);
        double east = west + 0.01;
        return String.format(Locale.ROOT, """
                {"zoneId":"zone-%d-%d","agreementId":"armistice","name":"Zone %d of layer %d","kind":"BUFFER","effectiveFrom":\
                "2026-02-01T00:00:00Z","basis":"annex","boundary":{"type":"Polygon","coordinates":\
                [[[%f,30],[%f,30],[%f,30.01],[%f,30.01],[%f,30]]]}}""", zone, layer, zone, layer, west, east, east, west, west);
    }

    private static double longitude(int zone) {
        return -60 + zone * 0.02;
    }

    /** A report command in the middle of a zone. */
    public static String report(String id, int zone, String observedFrom) {
        return String.format(Locale.ROOT, """
                {"violationId":"%s","report":{"source":"Patrol 4","means":"HEARD","place":{"position":{"longitude":%f,"latitude":30.005}},\
                "observed":{"from":"%s"},"kind":"EXPLOSION","weaponClass":"MORTAR_GE_100","side":"xaa","count":{"value":3,"qualifier":"AT_LEAST"},\
                "reliability":"B","credibility":"2","narrative":{"text":"Three explosions in a row, then silence.","language":"en"}}}""",
                id, longitude(zone) + 0.005, observedFrom);
    }

    /** A line of a stream of commands. */
    public static String line(String command, String payload) {
        return "{\"command\":\"" + command + "\",\"payload\":" + payload + "}\n";
    }

    private void expect(String command, String actor, String body) {
        var answer = post(command, actor, body);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(command + " was refused: " + answer.body());
        }
    }

    /** Sends one command. */
    public HttpResponse<String> post(String command, String actor, String body) {
        try {
            return http.send(HttpRequest.newBuilder(uri.apply("/api/v1/commands/" + command)).header("Content-Type", "application/json")
                    .header("Actor", actor).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a stream of commands and gives the answer lines as they come. */
    public HttpResponse<Stream<String>> stream(String actor, String lines) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri.apply("/api/v1/commands")).header("Content-Type", "application/x-ndjson")
                .header("Actor", actor).POST(BodyPublishers.ofString(lines)).build(), BodyHandlers.ofLines());
    }

    /** Reads a resource. */
    public String get(String path, String accept) {
        try {
            var answer = http.send(HttpRequest.newBuilder(uri.apply(path)).header("Accept", accept).header("Actor", REGISTRAR).build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

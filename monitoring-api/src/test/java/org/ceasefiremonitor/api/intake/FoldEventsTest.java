package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The program that checks the node must itself notice what is wrong. */
class FoldEventsTest {

    private static final String AT = "2026-03-02T12:00:00Z";

    @TempDir
    Path directory;

    @BeforeAll
    static void python() {
        SharedData.requirePython("the fold of exported events");
    }

    @Test
    void reports_are_counted_as_they_stand_after_corrections_and_retractions() throws IOException, InterruptedException {
        var folded = fold(story());
        assertThat(folded.path("faults")).isEmpty();
        var north = folded.path("zones").path(AT).path("north");
        assertThat(north.path("phase").asString()).isEqualTo("IN_FORCE");
        assertThat(north.path("alertLevel").asString()).isEqualTo("WATCH");
        assertThat(north.path("total")).hasToString("""
                {"violations":1,"violationsByKind":{"SHOT":1},"violationsBySeverity":{"S2":1},"violationsBySide":{"astoria":1},\
                "observations":1,"observationsByKind":{"HEAT":1},"observationsBySide":{"UNKNOWN":1}}""");
        assertThat(north.path("windows").path(0).path("counts").path("violations").asInt()).isEqualTo(1);
        assertThat(north.path("windows").path(1).path("counts").path("observations").asInt()).isEqualTo(1);
        assertThat(north.path("windows").path(0).path("counts").path("observations").asInt()).isZero();
        assertThat(north.path("lastViolation").path("violationId").asString()).isEqualTo("v1");
        assertThat(north.path("quietHours").asInt()).isEqualTo(2);
    }

    @Test
    void a_missing_event_is_noticed() throws IOException, InterruptedException {
        for (int missing = 2; missing < story().size() - 1; missing++) {
            var events = new ArrayList<>(story());
            events.remove(missing);
            assertThat(fold(events).path("faults")).as("without event %d", missing).isNotEmpty();
        }
    }

    @Test
    void an_event_that_takes_back_what_was_not_counted_is_noticed() throws IOException, InterruptedException {
        var events = story().stream().map(event -> event.replace("\"before\":{\"hour\":\"2026-03-01T05", "\"before\":{\"hour\":\"2026-03-01T04")).toList();
        assertThat(fold(events).path("faults")).as("of the correction and of the retraction").hasSize(2);
    }

    private JsonNode fold(List<String> events) throws IOException, InterruptedException {
        var file = Files.write(directory.resolve("events.ndjson"), events);
        return SharedData.python("fold_events.py", "--events", file.toString(), "--at", AT, "--hours", "24,720");
    }

    private static List<String> story() {
        var shot = tallied("2026-03-01T05:00:00Z", "VIOLATION", "SHOT", "S1", "astoria");
        return List.of(
                event(0, "agreement", "accord", 0, "CeasefireEnteredIntoForce", "\"effectiveAt\":\"2026-01-01T00:00:00Z\""),
                event(1, "zone", "north", 0, "CeasefireZoneDesignated", "\"agreementId\":\"accord\",\"effectiveFrom\":\"2026-01-01T00:00:00Z\""),
                event(2, "zone", "north", 1, "ViolationReported", report("v1", "2026-03-01T05:10:00Z", "SHOT", "astoria", "VIOLATION", "S1")),
                event(3, "zone", "north", 2, "ViolationReported", report("v2", "2026-02-20T05:10:00Z", "HEAT", "UNKNOWN", "OBSERVATION", null)),
                event(4, "zone", "north", 3, "ViolationReported", report("v3", "2026-03-01T05:20:00Z", "SHOT", "astoria", "VIOLATION", "S1")),
                event(5, "zone", "north", 4, "AlertLevelChanged", "\"from\":\"CALM\",\"to\":\"WATCH\",\"decidedAt\":\"2026-03-01T06:00:00Z\""),
                event(6, "zone", "north", 5, "ViolationCorrected", "\"before\":" + shot + ","
                        + report("v1", "2026-03-02T09:30:00.5Z", "SHOT", "astoria", "VIOLATION", "S2")),
                event(7, "zone", "north", 6, "ViolationRetracted", "\"violationId\":\"v3\",\"zones\":[\"north\"],\"before\":" + shot));
    }

    private static String event(long position, String aggregate, String id, long sequence, String type, String payload) {
        return """
                {"position":%d,"type":"%s.%s","aggregate":{"type":"%s","id":"%s"},"sequence":%d,"recordedAt":"2026-03-02T10:00:00.%06dZ","payload":{%s}}"""
                .formatted(position, aggregate, type, aggregate, id, sequence, position, payload);
    }

    private static String report(String violation, String from, String kind, String side, String classed, String severity) {
        return """
                "violationId":"%s","zones":["north"],"report":{"observed":{"from":"%s"},"kind":"%s","side":"%s"},"assessment":{"classed":"%s"%s}"""
                .formatted(violation, from, kind, side, classed, severity == null ? "" : ",\"severity\":\"" + severity + "\"");
    }

    private static String tallied(String hour, String classed, String kind, String severity, String side) {
        return """
                {"hour":"%s","classed":"%s","kind":"%s","severity":"%s","side":"%s"}""".formatted(hour, classed, kind, severity, side);
    }
}

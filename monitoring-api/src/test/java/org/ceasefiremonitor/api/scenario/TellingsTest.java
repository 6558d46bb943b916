package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.settings.Telling;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole scenario of section 7 of the domain reference with each of its variants, over HTTP with a set clock. At its end a small program that shares
 * no code with the product, {@code independent/recompute.py}, works out the guarantee matrix, the response clocks and the totals of support from
 * the exported log, and finds what the views tell.
 */
@BesideOthers
class TellingsTest {

    private static final JsonMapper JSON = new JsonMapper();
    /** What of a ladder is compared, beside its beginning; the rest is words. */
    private static final List<String> OF_LADDER = List.of("ladderId", "agreementId", "version", "state", "stage", "warned", "checkBy", "awaitedStage", "stageDue",
            "secondsLeft");
    private static final List<String> OF_RUNG = List.of("number", "stage", "due", "timer", "dueBeforeKnown", "declines");

    /** Each is told once. */
    private static final Map<Telling, Told> TOLD = new EnumMap<>(Telling.class);

    @TempDir
    private Path directory;

    /** What a program answered: what it printed, or why it ended. */
    private record Ended(int code, String printed) {
    }

    /** A log that was exported, and what views tell of it. */
    private record Told(List<String> log, Instant at, JsonNode matrix, JsonNode ladders, JsonNode support) {
    }

    @ParameterizedTest
    @EnumSource
    void it_goes_as_written_and_another_program_finds_what_the_views_tell(Telling telling) {
        var told = TOLD.computeIfAbsent(telling, TellingsTest::told);
        var found = recomputed(told.log(), told.at());
        assertThat(found.path("guaranteeMatrix")).isNotEmpty().isEqualTo(told.matrix());
        assertThat(found.path("responseClocks")).isNotEmpty().isEqualTo(clocks(told.ladders()));
        assertThat(found.path("support")).isNotEmpty().isEqualTo(told.support());
        assertThat(told.log()).anyMatch(line -> line.contains(switch (telling) {
            case AS_IT_WENT -> "ladder.LadderStoodDown";
            case ESCALATION -> "commitment.CommitmentPositionMissed";
            case BOYCOTT -> "commission.QuorumFailed";
            case LATE_REPORT -> "ladder.LadderStartRevised";
        }));
    }

    @Test
    void the_other_program_finds_otherwise_where_an_event_is_otherwise() {
        var told = TOLD.computeIfAbsent(Telling.ESCALATION, TellingsTest::told);
        assertThat(changed(told, "commitment.CommitmentDeclined", "spring", "autumn").path("guaranteeMatrix")).isNotEmpty().isNotEqualTo(told.matrix());
        assertThat(changed(told, "guarantee.GuaranteeRatified", "\"guaranteeId\":\"aldonia-valley\"", "\"guaranteeId\":\"calmere-valley\"").path("guaranteeMatrix"))
                .isNotEmpty().isNotEqualTo(told.matrix());
        assertThat(changed(told, "ladder.LadderStarted", "T05:10:00Z", "T05:09:59Z").path("responseClocks")).isNotEmpty().isNotEqualTo(clocks(told.ladders()));
        assertThat(changed(told, "support.SupportDelivered", "60000000.00", "60000000.01").path("support")).isNotEmpty().isNotEqualTo(told.support());
        assertThat(run(without(told.log(), "commitment.CommitmentDeclined"), told.at()).code()).as("a log with a gap").isNotZero();
        assertThat(run(told.log().stream().map(line -> line.replace("ladder.StageEntered", "ladder.StageSkipped")).toList(), told.at()).code())
                .as("an event of an unknown kind").isNotZero();
    }

    private static Told told(Telling telling) {
        try (var node = Node.start(TestDatabase.H2.fresh(), "--monitor.exercise=true"); var teller = new StoryTeller(node.uri(""), Instant.now())) {
            Story.chapters().forEach(teller::tell);
            Story.ofSixDays(telling).forEach(teller::tell);
            var http = new Http(node.uri("/").getPort()).as(Exchange.REGISTRAR);
            var export = http.read("/api/v1/events/export");
            assertThat(export.status()).isEqualTo(200);
            var then = "?limit=1000&wait=30&after=" + export.header("Log-Position") + "&asOf=" + export.header("Log-Position");
            var ladders = http.read("/api/v1/ladders" + then).json();
            return new Told(export.text().lines().toList(), Instant.parse(ladders.path("at").asString()), http.read("/api/v1/guarantee-matrix" + then).json().path("items"),
                    ladders.path("items"), http.read("/api/v1/support-tracker" + then).json().path("items"));
        }
    }

    private static JsonNode clocks(JsonNode ladders) {
        var clocks = JSON.createArrayNode();
        for (var ladder : ladders) {
            var clock = clocks.addObject();
            copy(OF_LADDER, ladder, clock);
            clock.set("t0", ladder.path("start").path("at"));
            clock.set("before", JSON.valueToTree(ladder.path("before").valueStream().map(each -> each.path("at")).toList()));
            if (ladder.has("fire")) {
                clock.set("goesOn", ladder.path("fire").path("goesOn"));
            }
            var rungs = clock.putArray("rungs");
            for (var each : ladder.path("rungs")) {
                var rung = rungs.addObject();
                copy(OF_RUNG, each, rung);
                if (each.has("decision")) {
                    copy(List.of("entered", "by", "at"), each.path("decision"), rung.putObject("decision"));
                }
            }
        }
        return clocks;
    }

    private static void copy(List<String> members, JsonNode from, ObjectNode to) {
        members.stream().filter(from::has).forEach(member -> to.set(member, from.path(member)));
    }

    private JsonNode changed(Told told, String type, String what, String by) {
        UnaryOperator<String> change = line -> line.contains("\"" + type + "\"") ? line.replace(what, by) : line;
        var log = told.log().stream().map(change).toList();
        assertThat(log).as(type).isNotEqualTo(told.log());
        return recomputed(log, told.at());
    }

    private static List<String> without(List<String> log, String type) {
        return log.stream().filter(line -> !line.contains("\"" + type + "\"")).toList();
    }

    private JsonNode recomputed(List<String> log, Instant at) {
        var ended = run(log, at);
        assertThat(ended.code()).as(ended.printed()).isZero();
        return JSON.readTree(ended.printed());
    }

    private Ended run(List<String> log, Instant at) {
        try {
            var export = Files.writeString(directory.resolve("export.ndjson"), log.stream().collect(Collectors.joining("\n", "", "\n")));
            var program = Path.of(TellingsTest.class.getResource("/independent/recompute.py").toURI());
            var process = new ProcessBuilder("python3", program.toString(), at.toString()).redirectInput(export.toFile()).redirectErrorStream(true).start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

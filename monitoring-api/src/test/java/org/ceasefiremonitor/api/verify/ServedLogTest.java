package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipFile;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a node serves of its log and gives of it, seen by the verifier and by shell and openssl; and what they see when somebody has changed the database. */
class ServedLogTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path directory;
    private Node node;
    private String key;

    private record Answer(int exit, String out) {
    }

    private static Answer verify(String... arguments) {
        var out = new ByteArrayOutputStream();
        int exit = Verify.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8));
    }

    @EachDatabase
    void a_log_passes_until_a_byte_of_it_is_changed(TestDatabase database) throws Exception {
        try (var started = Node.start(database.fresh(), "--monitor.log.pace=10ms")) {
            node = started;
            var http = new Http(node.uri("").getPort());
            var armistice = new Armistice(http);
            armistice.tell();
            for (int i = 0; i < 40; i++) {
                armistice.report("v" + i, -9.5, "2024-03-01T10:00:00Z", i % 4 == 0 ? "AMBER" : "CLEAR");
            }
            long head = node.head();
            key = "--key=" + text("/log/key", null).strip();
            assertThat(get("/api/v1/events/" + head + "/proof?wait=30", null).statusCode()).isEqualTo(200);

            receipts();
            head = node.head();
            files(head);
            proofs(head);
            whole(head);
            consistent();
            changed(head);
        }
    }

    /** A command's receipt is signed over what was recorded, and a checkpoint keeps what it promises. */
    private void receipts() throws Exception {
        var report = """
                {"violationId":"promised","report":{"source":"Post 7","means":"HEARD","place":{"position":{"longitude":-9.5,"latitude":50.5}},
                "observed":{"from":"2024-03-01T10:00:00Z"},"kind":"BURST","side":"BUFFER"}}""";
        var request = HttpRequest.newBuilder(node.uri("/api/v1/commands/ReportViolation")).header("Content-Type", "application/json").header("Actor", Armistice.MONITOR);
        var plain = JSON.readTree(client.send(request.copy().POST(BodyPublishers.ofString(report)).build(), BodyHandlers.ofString()).body());
        assertThat(plain.has("receipts")).isFalse();
        assertThat(plain.has("proof")).isFalse();
        var answer = client.send(request.copy().header("Prefer", "receipt, wait=inclusion, handling=strict").POST(BodyPublishers.ofString(report)).build(), BodyHandlers.ofString());
        assertThat(answer.headers().allValues("Preference-Applied")).containsExactly("receipt", "wait=inclusion");
        var told = JSON.readTree(answer.body());
        assertThat(told.path("repeated").asBoolean()).isTrue();
        assertThat(told.path("receipts").size()).isEqualTo(told.path("events").size()).isPositive();
        var receiptKey = Note.Key.parse(text("/log/receipt-key", null).strip());
        for (int i = 0; i < told.path("events").size(); i++) {
            var event = told.path("events").path(i);
            var lines = Note.text(told.path("receipts").path(i).asString().getBytes(StandardCharsets.UTF_8), receiptKey).lines().toList();
            var commitment = java.util.HexFormat.of().formatHex(node.jdbc().sql("select commitment from event where position = ?").param(event.path("position").asLong())
                    .query((row, n) -> row.getBytes(1)).single());
            assertThat(lines).hasSize(6).startsWith("cfm-receipt/v1", "localhost/ceasefire-monitor/1", event.path("eventId").asString(), commitment);
            assertThat(Instant.parse(lines.get(4))).isEqualTo(event.path("recordedAt").asString());
            assertThat(Instant.parse(lines.get(5).substring("include-by ".length()))).isEqualTo(Instant.parse(lines.get(4)).plusSeconds(10));
            if (event.path("position").asLong() == told.path("position").asLong()) {
                assertThat(script(Files.writeString(directory.resolve("promised.tlog-proof"), told.path("proof").asString()), commitment)).startsWith("OK");
            }
        }
    }

    private void files(long head) throws Exception {
        var checkpoint = get("/log/checkpoint", null);
        assertThat(new String(checkpoint.body(), StandardCharsets.UTF_8)).startsWith("localhost/ceasefire-monitor/1\n" + (head + 1) + "\n");
        assertThat(checkpoint.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(checkpoint.headers().firstValue("Cache-Control")).contains("max-age=2, public");
        int width = (int) (head + 1) % 256;
        for (var path : List.of("/log/tile/0/000.p/" + width, "/log/tile/0/000.p/1", "/log/tile/entries/000.p/" + width)) {
            var tile = get(path, null);
            assertThat(tile.statusCode()).as(path).isEqualTo(200);
            assertThat(tile.headers().firstValue("Content-Type")).contains("application/octet-stream");
            assertThat(tile.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "public");
        }
        for (var path : List.of("/log/tile/0/000", "/log/tile/0/001.p/1", "/log/tile/1/000.p/1", "/log/tile/0/000.p/" + (width + 1), "/log/tile/entries/000",
                "/log/tile/0/0.p/1", "/log/tile/8/000", "/log/tile/", "/log/tile/x/000")) {
            assertThat(get(path, null).statusCode()).as(path).isEqualTo(404);
            assertThat(new String(get(path, null).body(), StandardCharsets.UTF_8)).contains("REQ-05");
        }
        assertThat(text("/log/receipt-key", null)).startsWith("localhost/ceasefire-monitor/1/receipt+");
    }

    /** A proof for anybody, by the script that the bundle has; the opening only for whoever may see the event. */
    private void proofs(long head) throws Exception {
        var hidden = node.jdbc().sql("select min(position) from event where tlp = 'AMBER'").query(Long.class).single();
        for (long position : List.of(0L, 1L, hidden, head)) {
            var commitment = java.util.HexFormat.of().formatHex(node.jdbc().sql("select commitment from event where position = ?").param(position)
                    .query((row, n) -> row.getBytes(1)).single());
            var proof = Files.writeString(directory.resolve("event-" + position + ".tlog-proof"), text("/api/v1/events/" + position + "/proof", null));
            assertThat(script(proof, commitment)).as("position " + position).startsWith("OK: the event at position " + position + " is in ");
            assertThat(script(proof, commitment.replaceFirst(".", commitment.startsWith("0") ? "1" : "0"))).startsWith("FAIL: the event is not in the log");
            var otherPlace = Files.writeString(directory.resolve("other.tlog-proof"),
                    Files.readString(proof).replace("index " + position + "\n", "index " + (position + 1) + "\n"));
            assertThat(script(otherPlace, commitment)).startsWith("FAIL: ");
            var otherSize = Files.writeString(directory.resolve("other.tlog-proof"), Files.readString(proof).replace("\n" + (head + 1) + "\n", "\n" + (head + 2) + "\n"));
            assertThat(script(otherSize, commitment)).startsWith("FAIL: the signature is not over this checkpoint");
        }
        assertThat(text("/api/v1/events/" + hidden + "/proof", null)).doesNotContain("\nextra ");
        var opening = text("/api/v1/events/" + hidden + "/proof", Armistice.MONITOR).lines().filter(line -> line.startsWith("extra ")).findFirst().orElseThrow();
        var told = JSON.readTree(Base64.getDecoder().decode(opening.substring("extra ".length())));
        assertThat(told.path("index").asLong()).isEqualTo(hidden);
        assertThat(told.path("payload").asString()).contains("violationId");
        assertThat(get("/api/v1/events/" + (head + 1000) + "/proof", null).statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/events/x/proof", null).statusCode()).isEqualTo(400);
    }

    private String script(Path proof, String commitment) throws IOException, InterruptedException {
        return run("check-proof.sh", proof.toString(), key.substring("--key=".length()), commitment);
    }

    private String run(String name, String... arguments) throws IOException, InterruptedException {
        var script = directory.resolve(name);
        if (!Files.exists(script)) {
            try (var in = ServedLogTest.class.getResourceAsStream("/proof/" + name)) {
                Files.copy(in, script);
            }
        }
        var command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(said.startsWith("OK") ? 0 : 1);
        return said;
    }

    private void whole(long head) throws Exception {
        var served = verify(node.uri("/log/").toString(), key);
        assertThat(served.exit()).as(served.out()).isZero();
        assertThat(served.out()).contains("V1 OK", "V2 OK", "V3 OK  the tree over " + (head + 1) + " events", "V4 NOT CHECKED");
        int hidden = node.jdbc().sql("select count(*) from event where tlp = 'AMBER'").query(Integer.class).single();
        var open = verify(bundle(null).toString(), key);
        assertThat(open.exit()).as(open.out()).isZero();
        assertThat(open.out()).contains("V4 OK  ").contains(" withheld");
        var all = verify(bundle(Armistice.MONITOR).toString(), key);
        assertThat(all.out()).contains("V4 OK  " + (head + 1) + " events");
        assertThat(hidden).isGreaterThan(5);
        try (var zip = new ZipFile(bundle(null).toFile())) {
            assertThat(zip.stream().map(each -> each.getName())).contains("README.md", "check-proof.sh", "check-fork.sh", "policy", "key", "checkpoint", "checkpoints.ndjson",
                    "openings.ndjson", "tile/0/000.p/" + (head + 1));
            var told = new String(zip.getInputStream(zip.getEntry("openings.ndjson")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(told).doesNotContain("TLP:AMBER");
        }
    }

    private void consistent() throws Exception {
        var notes = node.jdbc().sql("select note from log_checkpoint order by size").query(String.class).list();
        var key = Note.Key.parse(this.key.substring("--key=".length()));
        var last = Note.checkpoint(notes.getLast().getBytes(StandardCharsets.UTF_8), key);
        for (var each : notes) {
            var earlier = Note.checkpoint(each.getBytes(StandardCharsets.UTF_8), key);
            var hashes = new ArrayList<Hash>();
            JSON.readTree(get("/api/v1/log/consistency?from=" + earlier.size(), null).body()).path("hashes")
                    .forEach(hash -> hashes.add(Hash.of(Base64.getDecoder().decode(hash.asString()))));
            assertThat(Proof.continues(earlier.size(), earlier.root(), last.size(), last.root(), hashes)).as("from " + earlier.size()).isTrue();
        }
        var middle = notes.get(notes.size() / 2);
        var proof = get("/api/v1/log/consistency?from=" + Note.checkpoint(middle.getBytes(StandardCharsets.UTF_8), key).size() + "&to=" + last.size(), null).body();
        assertThat(run("check-fork.sh", Files.writeString(directory.resolve("mine.checkpoint"), middle).toString(),
                Files.writeString(directory.resolve("theirs.checkpoint"), notes.getLast()).toString(), this.key.substring("--key=".length()),
                Files.write(directory.resolve("consistency.json"), proof).toString())).startsWith("OK: the checkpoint over " + last.size() + " events continues");
        assertThat(get("/api/v1/log/consistency?from=5&to=4", null).statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/log/consistency?from=0&to=100000", null).statusCode()).isEqualTo(400);
    }

    /** Each change is found, and is undone before the next. */
    private void changed(long head) throws Exception {
        long at = head - 7;
        red("V4 FAIL  position " + at, "update event set payload = payload || ' ' where position = " + at, "update event set payload = substr(payload, 1, length(payload) - 1) where position = " + at);
        red("V4 FAIL  position " + at, "update event set actor_capacity = actor_capacity || 'S' where position = " + at,
                "update event set actor_capacity = substr(actor_capacity, 1, length(actor_capacity) - 1) where position = " + at);
        red("V4 FAIL  position " + at, "update event set envelope = replace(envelope, '\"seq\":', '\"seq\":1') where position = " + at,
                "update event set envelope = replace(envelope, '\"seq\":1', '\"seq\":') where position = " + at);
        var note = node.jdbc().sql("select note from log_checkpoint where size = ?").param(head + 1).query(String.class).single();
        red("V1 FAIL", "update log_checkpoint set note = '" + note.replaceFirst("\n\\d+\n", "\n" + head + "\n") + "' where size = " + (head + 1),
                "update log_checkpoint set note = '" + note + "' where size = " + (head + 1));
        bytes("V3 FAIL  position " + at, "event set commitment = ? where position = " + at, "select commitment from event where position = " + at);
        bytes("V4 FAIL  position " + at, "event set salt = ? where position = " + at, "select salt from event where position = " + at);
        bytes("V3 FAIL", "log_edge_tile set hashes = ? where height = 0", "select hashes from log_edge_tile where height = 0");
        assertThat(verify(bundle(Armistice.MONITOR).toString(), key).exit()).isZero();
    }

    private void bytes(String verdict, String update, String select) throws Exception {
        var before = node.jdbc().sql(select).query((row, n) -> row.getBytes(1)).single();
        var changed = before.clone();
        changed[changed.length / 2] ^= 1;
        node.intruder().sql("update " + update).param(changed).update();
        assertRed(verdict, update);
        node.intruder().sql("update " + update).param(before).update();
    }

    private void red(String verdict, String change, String back) throws Exception {
        assertThat(node.intruder().sql(change).update()).isEqualTo(1);
        assertRed(verdict, change);
        node.intruder().sql(back).update();
    }

    private void assertRed(String verdict, String change) throws Exception {
        var answer = verify(bundle(Armistice.MONITOR).toString(), key);
        assertThat(answer.exit()).as(change + ": " + answer.out()).isEqualTo(1);
        assertThat(answer.out()).as(change).contains(verdict);
    }

    private Path bundle(@Nullable String actor) throws Exception {
        var answer = get("/api/v1/log/bundle", actor);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        return Files.write(directory.resolve("audit.zip"), answer.body());
    }

    private String text(String path, @Nullable String actor) throws Exception {
        var answer = get(path, actor);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path, @Nullable String actor) throws Exception {
        var request = HttpRequest.newBuilder(node.uri(path));
        return client.send((actor == null ? request : request.header("Actor", actor)).build(), BodyHandlers.ofByteArray());
    }
}

package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.api.transparency.NoteSigner;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A node whose log is rotated by its operator and a person, and what the verifier says of the log by each key, and of what is made of it. */
@BesideOthers
class RotatedLogVerifiedTest {

    private static final String FIRST = "localhost/ceasefire-monitor/1";
    private static final String SECOND = "localhost/ceasefire-monitor/2";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path directory;
    private String oldKey;
    private String newKey;
    private Path oldCheckpoint;
    private Path oldProof;
    private long rotatedAt;

    private record Answer(int exit, String out) {
    }

    private static Answer verify(Object... arguments) {
        var out = new ByteArrayOutputStream();
        int exit = Verify.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_log_goes_on_under_another_name_when_a_person_decides_it_and_each_key_leads_to_the_other() throws Exception {
        var database = TestDatabase.H2.fresh();
        TestDatabase.keysOf(database, directory.resolve("keys"));
        try (var node = Node.start(database, "--monitor.log.pace=10ms")) {
            var http = new Http(node.uri("").getPort());
            new Armistice(http).tell();
            oldKey = http.get("/log/key").text().strip();
            oldProof = Files.writeString(directory.resolve("old.tlog-proof"), http.get("/api/v1/events/3/proof?wait=10").text());
            await().until(() -> http.get("/log/checkpoint").text().startsWith(FIRST + '\n' + (node.head() + 1) + '\n'));
            oldCheckpoint = Files.writeString(directory.resolve("old.checkpoint"), http.get("/log/checkpoint").text());
            assertThat(http.get("/log/rotations").text()).isEmpty();
        }
        // the checkpoint that was kept stays, the key is a new one
        Files.copy(directory.resolve("keys/checkpoint"), Files.createDirectories(directory.resolve("second")).resolve("checkpoint"));
        TestDatabase.keysOf(database, directory.resolve("second"));
        try (var node = Node.start(database, "--monitor.log.pace=10ms", "--monitor.log.origin=" + SECOND,
                "--monitor.log.former-key=" + directory.resolve("keys/log.key"))) {
            var http = new Http(node.uri("").getPort());
            rotate(node, http, new Armistice(http));
            served(node);
            var bundle = directory.resolve("audit.zip");
            Files.write(bundle, http.send(http.to("/api/v1/log/bundle").header("Actor", Armistice.MONITOR)).response().body());
            whole(bundle);
            changed(bundle);
        }
    }

    private void rotate(Node node, Http http, Armistice armistice) throws Exception {
        newKey = http.get("/log/key").text().strip();
        assertThat(newKey).startsWith(SECOND + '+');
        assertThat(ready(node)).contains("\"DOWN\"", "is to be rotated from " + oldKey + " to " + newKey);
        var report = "{'violationId':'v-1','report':{'source':'Post 7','means':'HEARD','place':{'position':{'longitude':-9.5,'latitude':50.5}},"
                + "'observed':{'from':'2024-03-01T10:00:00Z'},'kind':'BURST','side':'BUFFER'}}";
        assertThat(armistice.send(Armistice.MONITOR, "ReportViolation", report).status()).isEqualTo(503);
        var rotation = "{'rotationId':'second','key':'%s','reason':'The disk with the old key was stolen.'}";
        assertThat(armistice.send(Armistice.REGISTRAR, "RotateLog", rotation.formatted(oldKey)).text()).contains("ROT-01");
        // several decide it at once, before the node has seen any of it: one does, and the log has one more name
        var answers = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(() -> armistice.send(Armistice.REGISTRAR, "RotateLog",
                rotation.formatted(newKey).replace("'second'", "'second-" + i + "'")), each -> Thread.ofPlatform().start(each))).toList().stream()
                .map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(answer -> answer.status() != 409).singleElement().satisfies(answer -> {
            assertThat(answer.status()).as(answer.text()).isIn(200, 201);
            rotatedAt = answer.json().path("position").asLong();
        });
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(5).allMatch(answer -> answer.text().contains("ROT-01"));
        await().atMost(Duration.ofSeconds(30)).until(() -> ready(node).contains("\"status\":\"UP\""));
        armistice.accept(Armistice.MONITOR, "ReportViolation", report);
        assertThat(armistice.send(Armistice.REGISTRAR, "RotateLog", rotation.formatted(newKey).replace("'second'", "'third'")).text()).contains("ROT-01");
        await().until(() -> http.get("/log/checkpoint").text().startsWith(SECOND + '\n' + (node.head() + 1) + '\n'));
        assertThat(http.get("/log/rotations").text().lines().map(JSON::readTree)).singleElement().satisfies(line -> {
            assertThat(line.path("index").asLong()).isEqualTo(rotatedAt);
            assertThat(JSON.readTree(line.path("payload").asString()).path("handover").path("checkpoint").asString()).isEqualTo(Files.readString(oldCheckpoint));
        });
    }

    private static String ready(Node node) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(node.management("/actuator/health/readiness")).build(), BodyHandlers.ofString()).body();
    }

    private void served(Node node) {
        for (var key : List.of(oldKey, newKey)) {
            var answer = verify(node.uri("/log/"), "--key=" + key, "--checkpoint=" + oldCheckpoint, "--proof=" + oldProof);
            assertThat(answer.exit()).as(answer.out()).isZero();
            assertThat(answer.out()).contains("V1 OK  ", "are signed by " + FIRST + ", then by " + SECOND, "1 proofs lead to it")
                    .doesNotContain("without comparing");
        }
    }

    private void whole(Path bundle) {
        for (var key : List.of(oldKey, newKey)) {
            var answer = verify(bundle, "--key=" + key, "--complete", "--checkpoint=" + oldCheckpoint, "--proof=" + oldProof);
            assertThat(answer.exit()).as(answer.out()).isZero();
            assertThat(answer.out().lines().toList()).hasSize(4).allMatch(line -> line.contains(" OK "));
        }
        var other = NoteSigner.of(SECOND, new byte[32]).key().text();
        assertThat(verify(bundle, "--key=" + other).out()).contains("V1 FAIL  ", "was never signed by the key of " + SECOND);
    }

    private void changed(Path bundle) throws Exception {
        var files = read(bundle);
        var rotations = new String(files.get("rotations"), StandardCharsets.UTF_8);
        assertBad(files, "rotations", "", "V1 FAIL");
        var other = NoteSigner.of("localhost/ceasefire-monitor/0", new byte[32]);
        assertBad(files, "rotations", rotations.replace(oldKey, other.key().text()), "V1 FAIL");
        assertBad(files, "rotations", rotations.replace("disk", "dish"), "V1 FAIL  position " + rotatedAt);
        assertBad(files, "rotations", rotations + rotations, "V1 FAIL  position " + rotatedAt + ": the rotations of the log do not follow one another");
        assertBad(files, "openings.ndjson", "", "V4 FAIL");

        // what the old key signs after its last checkpoint counts for nothing, and what the new key signs of the time before neither
        var last = Note.checkpoint(files.get("checkpoint"), Note.Key.parse(newKey));
        var old = NoteSigner.parse(Files.readString(directory.resolve("keys/log.key")).strip());
        var second = NoteSigner.parse(Files.readString(directory.resolve("second/log.key")).strip());
        assertBad(files, "checkpoint", old.sign(new Checkpoint(FIRST, last.size(), last.root()).text()).whole(), "V1 FAIL  the checkpoint over " + last.size()
                + " events is of " + FIRST + ", and so many were signed by " + SECOND + " only");
        var before = Note.checkpoint(Files.readAllBytes(oldCheckpoint), Note.Key.parse(oldKey));
        var early = Files.writeString(directory.resolve("early"), second.sign(new Checkpoint(SECOND, before.size(), before.root()).text()).whole());
        assertThat(verify(bundle, "--key=" + newKey, "--checkpoint=" + early).out()).contains("V1 FAIL  ", "so many were signed by " + FIRST + " only");
        var fork = Files.writeString(directory.resolve("fork"), old.sign(new Checkpoint(FIRST, before.size(), Hash.OF_NOTHING).text()).whole());
        assertThat(verify(bundle, "--key=" + newKey, "--checkpoint=" + fork).out()).contains("V2 FAIL  ", "the log was forked or changed");

        var random = new Random(75);
        for (int i = 0; i < 100; i++) {
            var flipped = files.get("rotations").clone();
            int bit = random.nextInt((flipped.length - 1) * 8);
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            var changed = new TreeMap<>(files);
            changed.put("rotations", flipped);
            assertThat(verify(write(changed), "--key=" + newKey, "--complete").exit()).as("bit " + bit).isNotZero();
        }
    }

    private void assertBad(TreeMap<String, byte[]> files, String name, String text, String verdict) throws IOException {
        var changed = new TreeMap<>(files);
        changed.put(name, text.getBytes(StandardCharsets.UTF_8));
        var answer = verify(write(changed), "--key=" + newKey, "--complete");
        assertThat(answer.exit()).as(name + ": " + answer.out()).isEqualTo(1);
        assertThat(answer.out()).contains(verdict);
    }

    private static TreeMap<String, byte[]> read(Path bundle) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(bundle.toFile())) {
            for (var entry : new ArrayList<>(Collections.list(zip.entries()))) {
                try (var in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private Path write(TreeMap<String, byte[]> files) throws IOException {
        var path = directory.resolve("changed.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return path;
    }
}

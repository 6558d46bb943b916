package org.ceasefiremonitor.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of evidence on the wire and on the disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceBytesOverHttpTest {

    private static final String STRICT = ",'marking':{'tlp':'AMBER','releasableTo':[]}";

    private Path directory;
    private Node node;
    private Http http;
    private Sealing sealing;
    private int number;

    @BeforeAll
    void start(@TempDir Path bytes) {
        directory = bytes;
        node = Node.start(TestDatabase.H2.fresh(), "--monitor.evidence-dir=" + directory, "--monitor.evidence-limit=2MB");
        http = new Http(node.uri("/").getPort());
        new Armistice(http).tell();
        sealing = new Sealing(http, directory);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private byte[] some(int size) {
        var bytes = new byte[size];
        new Random(++number).nextBytes(bytes);
        return bytes;
    }

    private byte[] sealed(int size, String more) {
        var bytes = some(size);
        sealing.seal("photo-" + number, bytes, more);
        return bytes;
    }

    private String state(String id) {
        return http.as(Armistice.CHIEF).read("/api/v1/evidence/" + id + "?wait=30&after=" + node.head()).json().path("item").path("keeping").toString();
    }

    private long alarms() {
        return node.jdbc().sql("select count(*) from event where type = 'evidence.IntegrityAlarmRaised'").query(Long.class).single();
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private List<Path> incoming() throws IOException {
        try (Stream<Path> parts = Files.list(directory.resolve("incoming"))) {
            return parts.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 1_048_576, 1_048_577, 1_900_000})
    void bytes_are_given_as_they_were_put(int size) throws IOException {
        var bytes = sealed(size, "");
        var put = sealing.put(Armistice.MONITOR, Sealing.digest(bytes), bytes);
        assertThat(put.status()).as(put.text()).isEqualTo(201);
        assertThat(put.json().path("size").asInt()).isEqualTo(size);
        assertThat(put.json().path("evidenceIds").get(0).asString()).isEqualTo("photo-" + number);

        var read = sealing.read(Armistice.CHIEF, bytes);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.response().body()).isEqualTo(bytes);
        assertThat(read.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(read.header("Content-Disposition")).startsWith("attachment");
        assertThat(read.header("Repr-Digest")).isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sealing.digest(bytes))) + ":");
        assertThat(Files.readAllBytes(sealing.file(bytes))).isEqualTo(bytes);
        assertThat(incoming()).isEmpty();
        assertThat(state("photo-" + number)).contains("m-17").doesNotContain("alarm");
    }

    @Test
    void putting_again_changes_nothing_and_a_client_that_has_them_is_told_so() {
        var bytes = sealed(100, "");
        sealing.put(bytes);
        var head = node.head();
        assertThat(sealing.put(Armistice.MONITOR, Sealing.digest(bytes), bytes).status()).isEqualTo(200);
        assertThat(node.head()).isEqualTo(head);
        var tag = sealing.read(Armistice.CHIEF, bytes).header("ETag");
        assertThat(sealing.read(Armistice.CHIEF, bytes, "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void a_range_is_given_alone() {
        for (int size : new int[] {1_000, 1_500_000}) {
            var bytes = sealed(size, "");
            sealing.put(bytes);
            var middle = sealing.read(Armistice.CHIEF, bytes, "Range", "bytes=10-19");
            assertThat(middle.status()).isEqualTo(206);
            assertThat(middle.header("Content-Range")).isEqualTo("bytes 10-19/" + size);
            assertThat(middle.response().body()).isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
            assertThat(sealing.read(Armistice.CHIEF, bytes, "Range", "bytes=-5").response().body()).isEqualTo(Arrays.copyOfRange(bytes, size - 5, size));
            assertThat(sealing.read(Armistice.CHIEF, bytes, "Range", "bytes=" + size / 2 + "-").response().body())
                    .isEqualTo(Arrays.copyOfRange(bytes, size / 2, size));
            assertThat(sealing.read(Armistice.CHIEF, bytes, "Range", "bytes=1-2,5-6").response().body()).as("several are none").isEqualTo(bytes);
            assertThat(sealing.read(Armistice.CHIEF, bytes, "Range", "bytes=1-2", "If-Range", "\"other\"").response().body()).isEqualTo(bytes);
            var beyond = sealing.read(Armistice.CHIEF, bytes, "Range", "bytes=" + size + "-");
            beyond.problem(416, "REQ-15");
            assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + size);
        }
    }

    @Test
    void other_bytes_are_not_taken_and_leave_nothing_behind() throws IOException {
        var bytes = sealed(1_000, "");
        var digest = Sealing.digest(bytes);
        var wrong = bytes.clone();
        wrong[7] ^= 1;
        sealing.put(Armistice.MONITOR, digest, wrong).problem(422, "REQ-14");
        sealing.put(Armistice.MONITOR, digest, Arrays.copyOf(bytes, 999)).problem(422, "REQ-14");
        sealing.put(Armistice.MONITOR, digest, Arrays.copyOf(bytes, 1_001)).problem(422, "REQ-14");
        sealing.put(Armistice.MONITOR, digest, bytes, "Content-Encoding", "gzip").problem(415, "REQ-08");
        sealing.put(Armistice.MONITOR, digest, bytes, "Content-Range", "bytes 0-999/1000").problem(400, "REQ-04");
        assertThat(sealing.file(bytes)).doesNotExist();
        assertThat(incoming()).isEmpty();
        sealing.read(Armistice.CHIEF, bytes).problem(404, "REQ-05");
    }

    @Test
    void bytes_of_another_size_than_was_sealed_are_not_taken_though_the_digest_is_theirs() throws IOException {
        var bytes = some(1_000);
        sealing.seal("longer-" + number, bytes, 1_005, "");
        var refused = sealing.put(Armistice.MONITOR, Sealing.digest(bytes), bytes).problem(422, "REQ-14");
        assertThat(refused.path("detail").asString()).contains("1000 bytes", "sealed with 1005", "Withdraw");
        assertThat(sealing.file(bytes)).doesNotExist();
        assertThat(incoming()).isEmpty();
        sealing.seal("right-" + number, bytes, "");
        var put = sealing.put(Armistice.MONITOR, Sealing.digest(bytes), bytes);
        assertThat(put.status()).isEqualTo(201);
        assertThat(put.json().path("evidenceIds").toString()).isEqualTo("[\"right-" + number + "\"]");
    }

    /** A client that goes away may or may not be answered; what is certain is that the node is done with it once it closes the connection. */
    @Test
    void bytes_that_break_off_are_not_taken() throws IOException {
        var bytes = sealed(1_000, "");
        try (var client = new Socket("127.0.0.1", node.uri("/").getPort())) {
            client.setSoTimeout(60_000);
            client.getOutputStream().write(("PUT /api/v1/evidence/" + Sealing.digest(bytes) + " HTTP/1.1\r\nHost: localhost\r\nActor: " + Armistice.MONITOR
                    + "\r\nContent-Length: 1000\r\nConnection: close\r\n\r\nbegun").getBytes(StandardCharsets.ISO_8859_1));
            client.shutdownOutput();
            var answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).doesNotStartWith("HTTP/1.1 2");
        }
        assertThat(sealing.file(bytes)).doesNotExist();
        assertThat(incoming()).isEmpty();
        sealing.read(Armistice.CHIEF, bytes).problem(404, "REQ-05");
        sealing.put(bytes);
    }

    @Test
    void more_than_the_limit_is_not_taken() {
        var bytes = sealed(2 * 1024 * 1024 + 1, "");
        assertThat(sealing.put(Armistice.MONITOR, Sealing.digest(bytes), bytes).problem(413, "REQ-09").path("detail").asString()).contains("monitor.evidence-limit");
    }

    @Test
    void a_digest_in_capitals_is_told_to_be_in_lower_case() {
        var bytes = sealed(10, "");
        var capitals = Sealing.digest(bytes).toUpperCase(Locale.ROOT);
        var put = sealing.put(Armistice.MONITOR, capitals, bytes).problem(400, "REQ-01");
        var read = http.as(Armistice.CHIEF).read("/api/v1/evidence/" + capitals).problem(400, "REQ-01");
        for (var refused : List.of(put, read)) {
            assertThat(refused.path("field").asString()).isEqualTo("sha256");
            assertThat(refused.path("detail").asString()).contains("lower case");
        }
        new Armistice(http).send(Armistice.MONITOR, "CollectEvidence", "{'evidenceId':'" + capitals + "','description':'d','device':'d',"
                + "'collectedAt':'2024-03-02T06:10:00Z'}").problem(400, "REQ-01");
    }

    @Test
    void only_what_is_sealed_is_taken() {
        var bytes = some(10);
        sealing.put(Armistice.MONITOR, Sealing.digest(bytes), bytes).problem(404, "REQ-05");
        assertThat(sealing.file(bytes)).doesNotExist();
        sealing.seal("late-" + number, bytes, "");
        sealing.put(bytes);
    }

    @Test
    void who_may_not_see_an_item_neither_puts_nor_reads_its_bytes_until_it_is_disclosed() {
        var bytes = sealed(10, STRICT);
        sealing.put(bytes);
        sealing.read(Armistice.ASTORIA, bytes).problem(404, "REQ-05");
        new Armistice(http).accept(Armistice.CHIEF, "DiscloseEvidence", "{'evidenceId':'photo-" + number + "','to':'astoria','reason':'To be heard.'}");
        assertThat(sealing.read(Armistice.ASTORIA, bytes).response().body()).isEqualTo(bytes);
        sealing.read(Armistice.BORDURIA, bytes).problem(404, "REQ-05");
    }

    @Test
    void who_holds_no_mandate_for_it_neither_puts_nor_reads() {
        var bytes = sealed(10, "");
        sealing.put(Armistice.ASTORIA, Sealing.digest(bytes), bytes).problem(403, "GAT-05");
        sealing.read("participant=mech; person=x; capacity=SENSOR", bytes).problem(403, "GAT-05");
        sealing.read("participant=astoria; person=x; capacity=AUDITOR", bytes).problem(403, "GAT-06");
        assertThat(http.get("/api/v1/evidence/" + Sealing.digest(bytes)).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1_500_000})
    void damaged_bytes_are_given_to_nobody_and_raise_one_alarm_until_they_are_put_again(int size) throws IOException {
        var bytes = sealed(size, "");
        sealing.put(bytes);
        sealing.seal("twin-" + number, bytes, STRICT);
        sealing.put(bytes);
        var before = alarms();
        flip(sealing.file(bytes));

        sealing.read(Armistice.ASTORIA, bytes).problem(500, "SRV-04");
        sealing.read(Armistice.ASTORIA, bytes, "Range", "bytes=0-9").problem(500, "SRV-04");
        assertThat(alarms()).as("on both items, also on the one that the reader may not see").isEqualTo(before + 2);
        assertThat(state("photo-" + number)).contains("\"foundSize\":" + size);

        assertThat(sealing.put(Armistice.MONITOR, Sealing.digest(bytes), bytes).status()).isEqualTo(201);
        assertThat(sealing.read(Armistice.ASTORIA, bytes).response().body()).isEqualTo(bytes);
        assertThat(state("photo-" + number)).doesNotContain("alarm");
        assertThat(alarms()).isEqualTo(before + 2);
    }

    @Test
    void bytes_that_are_gone_raise_an_alarm_too() throws IOException {
        var bytes = sealed(20, "");
        sealing.put(bytes);
        Files.delete(sealing.file(bytes));
        sealing.read(Armistice.CHIEF, bytes).problem(500, "SRV-04");
        assertThat(state("photo-" + number)).contains("\"foundSize\":0").doesNotContain("\"found\"");
    }

    @Test
    void no_one_outside_says_that_bytes_are_kept_or_damaged() {
        var bytes = sealed(20, "");
        assertThat(bytes).hasSize(20);
        new Armistice(http).send(Armistice.CHIEF, "KeepBytes", "{'evidenceId':'photo-" + number + "','participant':'mech','person':'m-17'}").problem(403, "GAT-05");
        new Armistice(http).send(Armistice.CHIEF, "RaiseIntegrityAlarm", "{'evidenceId':'photo-" + number + "','foundSize':0}").problem(403, "GAT-05");
    }
}

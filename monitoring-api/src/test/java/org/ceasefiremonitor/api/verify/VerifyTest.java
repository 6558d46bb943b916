package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier on archives that are whole, and on such that were changed in one place, wherever that is. */
@BesideOthers
class VerifyTest {

    private static final int SIZE = 600;
    private static final String KEY = "--key=" + MadeLog.SIGNER.key().text();
    private static final MadeLog LATER = new MadeLog(SIZE, 0, 10, SIZE);

    @TempDir
    private Path directory;

    private record Answer(int exit, String out, String err) {
    }

    private static Answer verify(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Verify.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Answer verify(MadeLog log) {
        return verify(log.write(directory.resolve("audit.zip")).toString(), KEY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 300, 512, 600})
    void a_log_that_is_whole_passes_every_check(int size) {
        var answer = verify(new MadeLog(size, 0, Stream.of(0, size / 2, size).mapToInt(i -> i).distinct().toArray()));
        assertThat(answer.exit()).as(answer.out()).isZero();
        assertThat(answer.out().lines().toList()).hasSize(4).allMatch(line -> line.contains(" OK "));
        assertThat(answer.out()).contains("V4 OK  " + size + " events");
    }

    @Test
    void it_says_what_was_withheld() {
        var answer = verify(new MadeLog(SIZE, 6, SIZE));
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("V4 OK  500 events are what their entries commit to; 100 withheld");
    }

    @Test
    void it_names_the_position_from_which_on_the_log_can_not_be_trusted() {
        var log = new MadeLog(SIZE, 0, SIZE);
        log.openings.set(417, log.openings.get(417).replace("number\\\":417", "number\\\":418"));
        var answer = verify(log);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("V4 FAIL  position 417: ");
    }

    /** What a change of the contents does, {@link TamperTest} shows. */
    @Test
    void an_archive_with_a_bit_flipped_or_its_end_cut_passes_only_if_it_still_holds_the_same() throws IOException {
        var path = new MadeLog(SIZE, 0, 256, SIZE).write(directory.resolve("whole.zip"));
        var whole = Files.readAllBytes(path);
        var contents = contents(path);
        var random = new Random(2031);
        int failed = 0;
        for (int i = 0; i < 60; i++) {
            var bytes = whole.clone();
            int bit = random.nextInt(bytes.length * 8);
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            var changed = Files.write(directory.resolve("audit.zip"), i % 4 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            var answer = verify(changed.toString(), KEY, "--complete");
            assertThat(answer.exit()).as("bit %d: %s %s", bit, answer.out(), answer.err()).isIn(0, 1, 3);
            if (answer.exit() == 0) {
                // the times and comments of an archive are nothing that it holds
                assertThat(contents(changed)).as("bit %d", bit).isEqualTo(contents);
            } else {
                failed++;
            }
        }
        assertThat(failed).isGreaterThan(30);
    }

    /** What the verifier reads of an archive, but for the key, which it is given. */
    private static TreeMap<String, String> contents(Path archive) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    contents.put(entry.getName(), Hash.ofBytes(in.readAllBytes()).hex());
                }
            }
        }
        contents.remove("key");
        return contents;
    }

    @Test
    void proofs_and_receipts_that_are_brought_lead_to_the_log_and_all_has_to_be_opened_where_that_is_asked_for() throws IOException {
        var log = new MadeLog(300, 0, 10, 300);
        var copy = log.write(directory.resolve("audit.zip")).toString();
        var proof = "--proof=" + Files.writeString(directory.resolve("17.tlog-proof"), log.proof(17, true));
        var receipt = "--receipt=" + Files.writeString(directory.resolve("17.receipt"), log.receipt(17));
        var receiptKey = "--receipt-key=" + MadeLog.RECEIPTS.key().text();
        assertThat(verify(copy, KEY, proof, receipt, receiptKey, "--complete")).satisfies(answer -> {
            assertThat(answer.exit()).as(answer.out()).isZero();
            assertThat(answer.out()).contains("1 proofs lead to it; 1 receipts were kept");
        });
        assertThat(verify(copy, KEY, receipt).exit()).isEqualTo(2);
        assertThat(verify(copy, KEY, receipt, "--receipt-key=" + MadeLog.STRANGER.key().text()).out()).contains("V1 FAIL");
        var without = log.hiding((openings, entries) -> MadeLog.retell(17, openings, entries, new Random(1)));
        assertThat(verify(without.write(directory.resolve("without.zip")).toString(), KEY, receipt, receiptKey)).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.out()).contains("V3 FAIL  the event " + MadeLog.eventId(17)).contains("it was left out");
        });
        assertThat(verify(log.asOf(10).write(directory.resolve("early.zip")).toString(), KEY, receipt, receiptKey)).satisfies(answer -> {
            assertThat(answer.exit()).isZero();
            assertThat(answer.out()).contains("1 receipts are of events that are not among the entries");
        });
        assertThat(verify(new MadeLog(300, 6, 300).write(directory.resolve("some.zip")).toString(), KEY, "--complete").out())
                .contains("V4 FAIL  position 0: what the entry commits to is withheld");
    }

    @Test
    void a_later_checkpoint_shows_that_a_copy_is_old_and_another_one_that_there_are_two_histories() throws IOException {
        var copy = new MadeLog(300, 0, 10, 300).write(directory.resolve("old.zip"));
        var later = Files.writeString(directory.resolve("later"), LATER.checkpoints.getLast());
        assertThat(verify(copy.toString(), KEY, "--checkpoint=" + later)).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.out()).contains("V2 FAIL").contains("an older state of the log");
        });
        var forked = Files.writeString(directory.resolve("forked"), MadeLog.SIGNER.sign(new Checkpoint(MadeLog.ORIGIN, 200, Hash.ofText("other")).text()).whole());
        assertThat(verify(copy.toString(), KEY, "--checkpoint=" + forked)).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.out()).contains("V2 FAIL").contains("forked or changed");
        });
        var same = Files.writeString(directory.resolve("same"), new MadeLog(300, 0, 10, 300).checkpoints.getFirst());
        assertThat(verify(copy.toString(), KEY, "--checkpoint=" + same).exit()).isZero();
    }

    @Test
    void another_key_no_file_and_a_wrong_call_end_as_the_help_says() throws IOException {
        var copy = LATER.write(directory.resolve("whole.zip")).toString();
        assertThat(verify(copy, "--key=" + MadeLog.STRANGER.key().text())).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.out()).contains("V1 FAIL");
        });
        assertThat(verify(copy, "--key=nonsense").exit()).isEqualTo(1);
        assertThat(verify(copy)).satisfies(answer -> {
            assertThat(answer.exit()).isZero();
            assertThat(answer.out()).contains("The key was taken from the copy itself");
        });
        assertThat(verify(directory.resolve("absent.zip").toString(), KEY).exit()).isEqualTo(3);
        assertThat(verify(Files.writeString(directory.resolve("no.zip"), "no archive").toString(), KEY).exit()).isEqualTo(3);
        assertThat(verify(KEY).exit()).isEqualTo(2);
        assertThat(verify(copy, "--nonsense").exit()).isEqualTo(2);
        assertThat(verify("--help").out()).contains("V1 to V4");
    }

    @Test
    void a_served_log_is_checked_without_its_openings() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", exchange -> {
            var bytes = LATER.files.get(exchange.getRequestURI().getPath().substring("/log/".length()));
            exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
            if (bytes != null) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        try {
            var answer = verify("http://127.0.0.1:" + server.getAddress().getPort() + "/log", KEY);
            assertThat(answer.exit()).as(answer.out() + answer.err()).isZero();
            assertThat(answer.out().lines().map(line -> line.substring(0, 5)).toList()).isEqualTo(List.of("V1 OK", "V2 OK", "V3 OK", "V4 NO"));
        } finally {
            server.stop(0);
        }
    }
}

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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

    @Test
    void one_bit_or_line_changed_anywhere_is_found() {
        var random = new Random(2031);
        for (int i = 0; i < 400; i++) {
            var log = new MadeLog(SIZE, 0, 10, 256, SIZE);
            var what = change(log, random);
            var answer = verify(log);
            assertThat(answer.exit()).as("%s: %s %s", what, answer.out(), answer.err()).isEqualTo(1);
            assertThat(answer.out()).as(what).contains("FAIL");
        }
    }

    private static String change(MadeLog log, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> {
                Collections.swap(log.openings, 5 + random.nextInt(200), 300 + random.nextInt(200));
                return "openings swapped";
            }
            case 1 -> {
                var notes = log.checkpoints;
                int at = random.nextInt(notes.size());
                notes.set(at, MadeLog.STRANGER.sign(notes.get(at).substring(0, notes.get(at).indexOf("\n\n") + 1)).whole());
                return "checkpoint " + at + " signed by another";
            }
            case 2 -> {
                log.checkpoints.add(1, MadeLog.SIGNER.sign(new Checkpoint(MadeLog.ORIGIN, 100, Hash.ofText("other")).text()).whole());
                return "a checkpoint of another history";
            }
            case 3 -> {
                int at = random.nextInt(SIZE);
                var line = log.openings.get(at);
                var digits = line.replaceFirst("\"salt\":\"[0-9a-f]", "\"salt\":\"" + (line.contains("\"salt\":\"0") ? "1" : "0"));
                log.openings.set(at, digits);
                return "salt " + at;
            }
            default -> {
                var names = new ArrayList<>(log.files.keySet());
                names.remove("key");
                var name = names.get(random.nextInt(names.size()));
                var bytes = log.files.get(name).clone();
                if (random.nextInt(10) == 0) {
                    log.files.remove(name);
                    return name + " removed";
                }
                if (random.nextInt(10) == 0) {
                    log.files.put(name, random.nextBoolean() ? Arrays.copyOf(bytes, bytes.length + 1) : Arrays.copyOf(bytes, bytes.length - 1));
                    return name + " longer or shorter";
                }
                int bit = random.nextInt(bytes.length * 8);
                bytes[bit / 8] ^= (byte) (1 << (bit % 8));
                log.files.put(name, bytes);
                return name + " bit " + bit;
            }
        }
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

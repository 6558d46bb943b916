package org.ceasefiremonitor.api.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.Appender;
import org.ceasefiremonitor.api.log.DoomedWriter;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.log.Steps;
import org.ceasefiremonitor.api.log.Steps.Step;
import org.ceasefiremonitor.api.log.StoredLeaves;
import org.ceasefiremonitor.api.log.StoredLeaves.Rehashed;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * SIGKILL of a writer of the log at one point of its steps after the other, all on one database. After each, the log is finished by a writer that
 * lives: its tree, made anew of the stored rows, equals every checkpoint that anybody was given, and every event that was acknowledged is in it once.
 */
final class KilledAtSteps {

    private final String url;
    private final Path kept;
    private final Set<UUID> acknowledged = new HashSet<>();
    private final Set<String> published = new LinkedHashSet<>();

    /** A point on the way into the log. */
    record Point(Step step, boolean taken) {

        /** All of them, in order. */
        static List<Point> all() {
            var points = new ArrayList<Point>();
            for (var step : Step.values()) {
                points.add(new Point(step, false));
                points.add(new Point(step, true));
            }
            return points;
        }
    }

    private KilledAtSteps(String url, Path directory) {
        this.url = url;
        this.kept = directory.resolve("kept").resolve("checkpoint");
    }

    /** Kills at each of the points, each time at another pass of it. */
    static void nothing_is_lost_doubled_or_told_twice(TestDatabase database, Path directory, List<Point> points, long seed) throws Exception {
        var random = new Random(seed);
        var killed = new KilledAtSteps(database.fresh(), directory);
        for (var point : points) {
            int before = killed.acknowledged.size();
            killed.kill(point, random);
            killed.check(point + " of seed " + seed);
            assertThat(killed.acknowledged.size()).as("%s: events were acknowledged before the kill", point).isGreaterThan(before);
        }
        System.out.printf("%d kills at steps on %s, seed %d: %d events acknowledged, %d checkpoints published, none lost, none disagree%n", points.size(), database, seed,
                killed.acknowledged.size(), killed.published.size());
    }

    private void kill(Point point, Random random) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(NodeProcess.BRIEF);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DoomedWriter.class.getName(), url, kept.toString(), point.step().name(),
                String.valueOf(point.taken()), String.valueOf(2 + random.nextInt(6)), String.valueOf(random.nextLong())));
        var errors = kept.resolveSibling("errors");
        Files.createDirectories(errors.getParent());
        var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told(lines, "AT " + point.step() + " " + point.taken() + " .")).as("%s is reached; else: %s", point, Files.readString(errors)).isTrue();
            // by its handle, which leaves the pipe open: in it is what clients were told until the moment of the kill
            process.toHandle().destroyForcibly();
            told(lines, "the end");
            assertThat(process.waitFor()).as("SIGKILL").isEqualTo(128 + 9);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Notes what is told until a line, or the end; whether there was that line. */
    private boolean told(BufferedReader lines, String until) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(until)) {
                return true;
            }
            var words = line.split(" ");
            if (line.endsWith(" .")) {
                switch (words[0]) {
                    case "ACK" -> acknowledged.add(UUID.fromString(words[1]));
                    case "NOTE" -> published.add(new String(Base64.getDecoder().decode(words[1]), StandardCharsets.UTF_8));
                    default -> assertThat(line).as("only events and checkpoints are told").startsWith("AT ");
                }
            }
        }
        return false;
    }

    private void check(String said) throws IOException, SQLException {
        try (var anchor = TestDatabase.open(url)) {
            assertThat(anchor.isValid(10)).isTrue();
            var jdbc = JdbcClient.create(new DriverManagerDataSource(url));
            if (Files.exists(kept)) {
                published.add(Files.readString(kept));
            }
            finish(jdbc, said);
            var ids = jdbc.sql("select event_id from event order by position").query((row, n) -> row.getObject(1, UUID.class)).list();
            assertThat(new HashSet<>(ids)).as(said).hasSize(ids.size()).containsAll(acknowledged);
            var stored = new StoredLeaves(jdbc).rehash(0, Long.MAX_VALUE);
            assertThat(stored).as(said).hasSameSizeAs(ids).allMatch(each -> each.wrong() == null);
            for (int i = 0; i < stored.size(); i++) {
                assertThat(stored.get(i).position()).as(said).isEqualTo(i);
            }
            var leaves = stored.stream().map(Rehashed::leaf).toList();
            published.addAll(jdbc.sql("select note from log_checkpoint").query(String.class).list());
            for (var each : published) {
                var note = SignedNote.parse(each.getBytes(StandardCharsets.UTF_8));
                var checkpoint = Checkpoint.parse(note.text());
                assertThat(note.signedBy(DoomedWriter.KEYS.checkpoints().key())).as(said).isTrue();
                assertThat(checkpoint.root()).as("%s, over %d", said, checkpoint.size()).isEqualTo(root(leaves.subList(0, (int) checkpoint.size())));
            }
            assertThat(jdbc.sql("select max(size) from log_checkpoint").query(Integer.class).single()).as("%s: all is covered", said).isEqualTo(ids.size());
        }
    }

    /** Builds the tree on and signs it, as the next start of the node does. */
    private void finish(JdbcClient jdbc, String said) {
        try (var appender = new Appender(() -> TestDatabase.open(url), new LogHead(), Clock.systemUTC(), Duration.ofSeconds(5), Steps.UNWATCHED)) {
            var builder = DoomedWriter.builder(url, kept, new LogHead(), appender, Steps.UNWATCHED);
            builder.start();
            long events = jdbc.sql("select next_position from log_head").query(Long.class).single();
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> builder.covered() >= events || builder.halted().isPresent());
            builder.stop();
            assertThat(builder.halted()).as(said).isEmpty();
        }
    }

    /** By the words of RFC 6962. */
    private static Hash root(List<Hash> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? Hash.OF_NOTHING : leaves.getFirst();
        }
        int middle = Integer.highestOneBit(leaves.size() - 1);
        return Hash.ofNode(root(leaves.subList(0, middle)), root(leaves.subList(middle, leaves.size())));
    }
}

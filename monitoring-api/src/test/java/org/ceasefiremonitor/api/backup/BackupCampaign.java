package org.ceasefiremonitor.api.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Jar;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long it takes to back up a log, to restore it into either database and to copy it, by processes with 256 MiB of heap.
 * {@code -Dbackup.reports} sets its length.
 */
@Tag("campaign")
class BackupCampaign {

    private static final int REPORTS = Integer.getInteger("backup.reports", 1_000_000);
    private static final int BUNDLE = 500;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void a_long_log_is_backed_up_and_restored(TestDatabase database) throws Exception {
        var data = directory.resolve("data");
        var source = database == TestDatabase.H2 ? new String[] {"--monitor.data-dir=" + data} : new String[] {"--monitor.backup-dir=" + data.resolve("backups")};
        Path file;
        long events;
        try (var node = Node.start(database == TestDatabase.H2 ? "" : database.empty(), source)) {
            var ceasefire = new Ceasefire(node::uri);
            ceasefire.establish(1, 1);
            for (int sent = 0; sent < REPORTS; sent += BUNDLE) {
                var lines = new StringBuilder();
                for (int i = 0; i < BUNDLE; i++) {
                    lines.append(Ceasefire.line("ReportViolation", Ceasefire.report("r-" + (sent + i), 0, "2026-03-01T12:00:00Z")));
                }
                try (var answers = ceasefire.stream(Ceasefire.MONITOR, lines.toString()).body()) {
                    assertThat(answers.filter(answer -> answer.contains("\"status\":201")).count()).isEqualTo(BUNDLE);
                }
            }
            events = node.head() + 1;
            var backup = timed(database + ": backup", events, () -> Jar.run("backup", "--url=" + node.uri(""), "--actor=" + Ceasefire.REGISTRAR));
            file = Path.of(backup.out().strip());
        }
        System.out.printf(Locale.ROOT, "%s: backup of %,d events has %,d bytes%n", database, events, Files.size(file));
        timed(database + ": restore into H2", events, () -> Jar.run("restore", "--file=" + file, "--data-dir=" + directory.resolve("restored")));
        timed(database + ": restore into PostgreSQL", events, () -> Jar.run("restore", "--file=" + file, "--database=" + TestDatabase.POSTGRESQL.empty()));
        if (database == TestDatabase.H2) {
            timed("H2: copy-log into PostgreSQL", events, () -> Jar.run("copy-log", "--data-dir=" + data, "--database=" + TestDatabase.POSTGRESQL.empty()));
        }
    }

    private static Jar timed(String what, long events, Supplier<Jar> work) {
        long begun = System.nanoTime();
        var jar = work.get();
        double seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(jar.exit()).as(jar.toString()).isZero();
        System.out.printf(Locale.ROOT, "%s: %.1f s, %,.0f events/s with the start of the process%n", what, seconds, events / seconds);
        return jar;
    }
}

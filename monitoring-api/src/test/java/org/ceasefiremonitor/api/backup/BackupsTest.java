package org.ceasefiremonitor.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.evidence.DamagedBytes;
import org.ceasefiremonitor.api.evidence.EvidenceFiles;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever goes wrong while a backup is written, it ends, and the next one can be begun. */
class BackupsTest {

    private static final Actor ACTOR = new Actor(new ParticipantId("mech"), "r-1", Mandate.REGISTRAR, null, false);
    private static final String WHOLE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @TempDir
    private Path directory;
    private final String url = TestDatabase.H2.fresh();

    private Path live(String sha256, String content) throws IOException {
        return Files.writeString(Files.createDirectories(directory.resolve("live").resolve(sha256.substring(0, 2))).resolve(sha256), content);
    }

    private Backups backups(Consumer<DamagedBytes> alarms, Operations operations) {
        return new Backups(directory.resolve("backups"), () -> TestDatabase.open(url), new EvidenceFiles(directory.resolve("live")), alarms, operations,
                Clock.systemUTC());
    }

    private Operations operations() {
        return new Operations(JdbcClient.create(new DriverManagerDataSource(url)));
    }

    private static Backup ended(Backups backups) {
        backups.begin(ACTOR, "a test");
        return await().atMost(Duration.ofSeconds(20)).until(() -> backups.all().getFirst(), backup -> backup.state() != Backup.State.WRITING);
    }

    @Test
    void an_alarm_that_can_not_be_recorded_costs_neither_the_backup_nor_the_other_alarms() throws IOException {
        live(WHOLE, "test");
        var damaged = List.of("0a".repeat(32), "ff".repeat(32));
        for (var each : damaged) {
            live(each, "what was not sealed");
        }
        var told = Collections.synchronizedList(new ArrayList<String>());
        try (var backups = backups(found -> {
            told.add(found.sha256());
            throw new StoreUnavailable("the log can not be written", Duration.ofSeconds(5), false, null);
        }, operations())) {
            var backup = ended(backups);
            assertThat(backup.state()).as(backup.toString()).isEqualTo(Backup.State.DONE);
            assertThat(backup.evidence()).isEqualTo(1);
            assertThat(backup.problem()).contains(damaged);
            assertThat(backup.file()).exists();
            assertThat(told).containsExactlyElementsOf(damaged);
        }
    }

    @Test
    void a_backup_that_meets_what_nobody_expected_has_failed_and_the_next_can_be_begun() {
        var closed = JdbcClient.create(new AbstractDataSource() {

            @Override
            public Connection getConnection() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Connection getConnection(String user, String password) {
                return getConnection();
            }
        });
        try (var backups = backups(found -> { }, new Operations(closed))) {
            var failed = ended(backups);
            assertThat(failed.state()).isEqualTo(Backup.State.FAILED);
            assertThat(failed.problem()).contains("UnsupportedOperationException");
            assertThat(ended(backups).file()).isNotEqualTo(failed.file());
            assertThat(backups.all()).hasSize(2);
        }
    }

    @Test
    void a_node_that_stops_copies_no_more_evidence() throws IOException {
        live(WHOLE, "test");
        var backups = backups(found -> { }, operations());
        backups.close();
        var backup = ended(backups);
        assertThat(backup.state()).isEqualTo(Backup.State.FAILED);
        assertThat(backup.problem()).isEqualTo("the node is stopping");
        assertThat(new EvidenceFiles(directory.resolve("backups/evidence")).all()).isEmpty();
        assertThat(backup.file()).doesNotExist();
    }
}

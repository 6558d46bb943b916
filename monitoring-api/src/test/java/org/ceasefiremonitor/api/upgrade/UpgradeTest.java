package org.ceasefiremonitor.api.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipInputStream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Jar;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.EarlierLog.NotCarriedOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data directory of a release from before events were committed to: refused with what to do, and left as it was. See upgrade/README.md. */
@BesideOthers
class UpgradeTest {

    @TempDir
    private Path data;

    @Test
    void a_directory_from_before_events_were_committed_to_is_refused_and_left_as_it_was() throws Exception {
        unzip("/upgrade/before-rebuilds.zip");
        var before = state();
        assertThatThrownBy(() -> Node.start("", "--monitor.data-dir=" + data)).rootCause().isInstanceOf(NotCarriedOver.class)
                .hasMessageContainingAll("the log holds 94 events of an earlier release", "Read it with the release that wrote it", "--monitor.data-dir");
        assertThat(state()).isEqualTo(before).contains("100");

        var copied = Jar.run("copy-log", "--data-dir=" + data, "--database=" + TestDatabase.POSTGRESQL.empty());
        assertThat(copied.exit()).as(copied.toString()).isEqualTo(1);
        assertThat(copied.err()).contains("Nothing was copied", "Read it with the release that wrote it");
        assertThat(state()).isEqualTo(before);
    }

    /** Which migrations it has, and all that it holds. */
    private String state() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("monitor") + ";IFEXISTS=TRUE");
                var statement = connection.createStatement(); var row = statement.executeQuery("script nosettings")) {
            var script = new StringBuilder();
            while (row.next()) {
                script.append(row.getString(1)).append('\n');
            }
            return script.toString();
        }
    }

    private void unzip(String resource) throws IOException {
        try (var in = new ZipInputStream(UpgradeTest.class.getResourceAsStream(resource))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.copy(in, data.resolve(entry.getName()));
            }
        }
    }
}

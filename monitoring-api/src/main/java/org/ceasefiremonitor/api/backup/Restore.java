package org.ceasefiremonitor.api.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.ceasefiremonitor.api.backup.Arguments.Failed;
import org.ceasefiremonitor.api.backup.LogLoader.NotEmpty;
import org.ceasefiremonitor.api.terminal.Progress;

/** The mode {@code restore}: writes a backup into an empty database, after it has been checked from end to end. */
public final class Restore {

    private static final String HELP = """
            Restores a backup into an empty database. No node may run on it meanwhile.

            java -jar monitoring-api.jar restore --file=..backup (--data-dir=./data | --database=jdbc:postgresql://..)

              --file=...             the backup; it is checked against its digest before anything is written
              --data-dir=...         data directory of a node that keeps its log in a file; must hold no log yet
              --database=...         or a database in PostgreSQL, which must be empty; user and password are taken from the
                                     environment (SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD) or from the URL
              --help                 this text

            Events keep their positions, ids, times and salts. What has been written is read back and compared. Views are not in
            a backup: the node makes them from the log when it is started, and says in /actuator/health/readiness how far it is.

            Ends with 0 if the log was restored; with 1 if not, and then the target holds no log; with 2 if it was called wrongly.
            """;

    private Restore() {
    }

    /**
     * Runs it.
     *
     * @param arguments the arguments after the word {@code restore}
     * @param out       where the outcome goes
     * @param err       where progress and failures go
     * @return 0 if the log was restored, 1 if not, 2 if it was called wrongly
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return Arguments.run("restore", HELP, List.of("--file", "--data-dir", "--database"), arguments, out, err, given -> {
            var file = Path.of(given.required("--file"));
            var target = given.target();
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new Arguments.WrongUsage("The file " + file + " can not be read.");
            }
            restore(file, target, out, new Progress(err, Progress.onTerminal(err)));
        });
    }

    private static void restore(Path file, Target target, PrintStream out, Progress progress) throws SQLException, IOException, NotEmpty, Failed {
        var checked = BackupFile.read(file, (line, row) -> { });
        var beginning = checked.beginning();
        progress.notice("The backup is whole: made at " + beginning.madeAt() + ", up to position " + beginning.position() + ", "
                + beginning.rows() + " rows, SHA-256 " + checked.end().sha256() + ".");
        target.fill((loader, schema) -> {
            if (!schema.containsAll(beginning.schema())) {
                throw new Failed("The backup is of a later release, with the migrations " + beginning.schema() + "; this one has " + schema
                        + ". Restore it with that release.");
            }
            var rows = new LineDigest();
            var loaded = BackupFile.read(file, (line, row) -> {
                loader.line(line, row);
                rows.line(line, row);
                progress.at(rows.rows(), (double) rows.rows() / Math.max(1, beginning.rows()));
            });
            progress.notice("Written; reading it back.");
            loader.finish(loaded.end());
        });
        progress.finish();
        out.println("Restored up to position " + beginning.position() + ". Start a node on it; it makes its views anew.");
        out.flush();
    }
}

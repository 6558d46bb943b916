package org.ceasefiremonitor.api.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.ceasefiremonitor.api.backup.Arguments.Failed;
import org.ceasefiremonitor.api.backup.LogLoader.NotEmpty;
import org.ceasefiremonitor.api.log.EarlierLog;
import org.ceasefiremonitor.api.terminal.Progress;
import org.jspecify.annotations.Nullable;

/** The mode {@code restore}: writes a backup into an empty database, after it has been checked from end to end. */
public final class Restore {

    private static final String HELP = """
            Restores a backup into an empty database. No node may run on it meanwhile.

            java -jar monitoring-api.jar restore --file=..backup (--data-dir=./data | --database=jdbc:postgresql://..)
                  [--evidence-dir=..]

              --file=...             the backup; it is checked against its digest before anything is written
              --data-dir=...         data directory of a node that keeps its log in a file; must hold no log yet
              --database=...         or a database in PostgreSQL, which must be empty; user and password are taken from the
                                     environment (SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD) or from the URL
              --evidence-dir=...     where the node will keep the bytes of evidence; the directory evidence in the data directory if absent
              --evidence=none        restores the log without evidence, where the list of it beside the backup is lost
              --help                 this text

            The keys that sign the log, log.key and log.key.receipts, are in no backup: put them where --monitor.log.key says. The node
            records only if the log reaches as far as the checkpoint at --monitor.log.kept-checkpoint, which must be there.

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
        return Arguments.run("restore", HELP, List.of("--file", "--data-dir", "--database", "--evidence-dir", "--evidence"), arguments, out, err, given -> {
            var file = Path.of(given.required("--file"));
            var target = given.target();
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new Arguments.WrongUsage("The file " + file + " can not be read.");
            }
            var none = given.find("--evidence");
            if (none != null && !none.equals("none")) {
                throw new Arguments.WrongUsage("--evidence can only be none.");
            }
            restore(file, target, none == null, evidence(given), out, new Progress(err, Progress.onTerminal(err)));
        });
    }

    private static @Nullable Path evidence(Arguments given) {
        var directory = given.find("--evidence-dir");
        var data = given.find("--data-dir");
        return directory != null ? Path.of(directory) : data != null ? Path.of(data).resolve("evidence") : null;
    }

    private static void restore(Path file, Target target, boolean withEvidence, @Nullable Path evidenceDir, PrintStream out, Progress progress)
            throws SQLException, IOException, NotEmpty, Failed {
        var checked = BackupFile.read(file, (line, row) -> { });
        var beginning = checked.beginning();
        progress.notice("The backup is whole: made at " + beginning.madeAt() + ", up to position " + beginning.position() + ", "
                + beginning.rows() + " rows, SHA-256 " + checked.end().sha256() + ".");
        try {
            EarlierLog.refuse(beginning.schema(), beginning.position() + 1);
        } catch (EarlierLog.NotCarriedOver earlier) {
            throw new Failed("Nothing was restored: " + earlier.getMessage() + '.');
        }
        var evidence = new BackedUpEvidence(file);
        var items = withEvidence ? evidence.whole() : List.<String>of();
        progress.notice(items.size() + " files of evidence belong to it, and each is whole.");
        if (!items.isEmpty() && evidenceDir == null) {
            throw new Failed("Say by --evidence-dir where the node will keep evidence. Nothing was changed.");
        }
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
            if (evidenceDir != null) {
                evidence.restore(items, evidenceDir);
            }
            progress.notice("Written; reading it back.");
            loader.finish(loaded.end());
        });
        progress.finish();
        out.println("Restored up to position " + beginning.position() + ". Start a node on it; it makes its views anew.");
        out.flush();
    }
}

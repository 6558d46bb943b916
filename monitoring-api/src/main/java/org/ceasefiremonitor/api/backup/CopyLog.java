package org.ceasefiremonitor.api.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.ceasefiremonitor.api.backup.Arguments.Failed;
import org.ceasefiremonitor.api.backup.LogLoader.NotEmpty;
import org.ceasefiremonitor.api.log.EarlierLog;
import org.ceasefiremonitor.api.terminal.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The mode {@code copy-log}: takes the log of a node from its file into PostgreSQL, where it goes on as the same log. */
public final class CopyLog {

    private static final int IN_USE = 90020;

    private static final String HELP = """
            Copies the log of a stopped node from its data directory into an empty database in PostgreSQL.

            java -jar monitoring-api.jar copy-log --data-dir=./data --database=jdbc:postgresql://127.0.0.1/ceasefire

              --data-dir=...         data directory of the node, which must be stopped
              --database=...         the database, which must be empty; user and password are taken from the environment
                                     (SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD) or from the URL
              --help                 this text

            Events keep their positions, ids, times and salts, so the export of the log is the same. What has been written is read
            back and compared. The file is left as it is; start no node on it any more, or there would be two logs. Views are made
            from the log by the node that is started on the database. The bytes of evidence stay in the directory evidence of the data
            directory; tell the node by --monitor.evidence-dir. The keys that sign the log stay there, too, and the kept checkpoint beside it:
            tell the node by --monitor.log.key and --monitor.log.kept-checkpoint, or it records nothing.

            Ends with 0 if the log was copied; with 1 if not, and then the database holds no log; with 2 if it was called wrongly.
            """;

    private CopyLog() {
    }

    /**
     * Runs it.
     *
     * @param arguments the arguments after the word {@code copy-log}
     * @param out       where the outcome goes
     * @param err       where progress and failures go
     * @return 0 if the log was copied, 1 if not, 2 if it was called wrongly
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return Arguments.run("copy-log", HELP, List.of("--data-dir", "--database"), arguments, out, err, given -> {
            var directory = Path.of(given.required("--data-dir")).toAbsolutePath().normalize();
            var target = Arguments.database(given.required("--database"));
            if (!Files.isReadable(directory.resolve("monitor.mv.db"))) {
                throw new Arguments.WrongUsage("There is no log in " + directory + ".");
            }
            copy(directory, target, out, new Progress(err, Progress.onTerminal(err)));
        });
    }

    private static void copy(Path directory, Target target, PrintStream out, Progress progress) throws SQLException, IOException, NotEmpty, Failed {
        var url = "jdbc:h2:file:" + directory.resolve("monitor") + ";IFEXISTS=TRUE";
        try (var snapshot = new LogSnapshot(DriverManager.getConnection(url))) {
            EarlierLog.refuse(JdbcClient.create(new DriverManagerDataSource(url)));
            target.fill((loader, schema) -> {
                if (!schema.equals(snapshot.schema())) {
                    throw new Failed("The log was written under the migrations " + snapshot.schema() + "; this release has " + schema
                            + ". Start this release on the directory once, stop it, and copy then.");
                }
                long all = snapshot.rows();
                var digest = new LineDigest();
                snapshot.tell((line, row) -> {
                    digest.line(line, row);
                    loader.line(line, row);
                    progress.at(digest.rows(), (double) digest.rows() / Math.max(1, all));
                });
                progress.notice("Written; reading it back.");
                loader.finish(digest.end());
            });
            progress.finish();
            out.println("Copied up to position " + snapshot.position() + ". Start a node on the database; it makes its views anew.");
            out.flush();
        } catch (EarlierLog.NotCarriedOver earlier) {
            throw new Failed("Nothing was copied: " + earlier.getMessage() + '.');
        } catch (SQLException failed) {
            if (failed.getErrorCode() == IN_USE) {
                throw new Failed("A node is running on " + directory + ". Stop it first.");
            }
            throw failed;
        }
    }
}

package org.ceasefiremonitor.api.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ceasefiremonitor.api.TestDatabase;

/** A server of PostgreSQL with files of its own, and two nodes on it. It logs into its own directory, as the runbook says for one with personal data. */
final class OwnServer implements Storage {

    private static final Pattern BLOCK = Pattern.compile("```sql\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern VACUUMED = Pattern.compile("vacuum full (\\S+)");

    private final Path files;
    private final Path directory;
    private final Path lines;
    private final EmbeddedPostgres server;

    /** @param work an empty directory */
    OwnServer(Path work) throws IOException {
        this.files = Files.createDirectories(work.resolve("server"));
        this.directory = Files.createDirectories(work.resolve("nodes"));
        this.lines = directory.resolve("server.log");
        var into = Redirect.appendTo(lines.toFile());
        this.server = EmbeddedPostgres.builder().setDataDirectory(files).setOutputRedirector(into).setErrorRedirector(into)
                .setServerConfig("log_error_verbosity", "terse").start();
        TestDatabase.migrate(url());
    }

    @Override
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public int nodes() {
        return 2;
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Path files() {
        return files;
    }

    @Override
    public List<Path> clear() throws SQLException {
        // as the server does by itself after a while
        execute("analyze");
        execute("checkpoint");
        try (var connection = TestDatabase.open(url()); var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) filter (where attname = 'subject'), count(*) filter (where attname = 'personal') from pg_stats"
                        + " where tablename = 'view_source'")) {
            row.next();
            assertThat(row.getLong(1)).as("columns that are noted to plan by").isOne();
            assertThat(row.getLong(2)).as("what is personal is not noted").isZero();
        }
        return List.of(files.resolve("base"), files.resolve("pg_wal"));
    }

    /** The statements of the runbook. */
    @Override
    public void clean() throws IOException, SQLException {
        var section = Files.readString(Path.of("docs/runbook.md"));
        section = section.substring(section.indexOf("## Keys of persons, and erasure"));
        var statements = BLOCK.matcher(section).results().flatMap(block -> Arrays.stream(block.group(1).split(";\n"))).toList();
        assertThat(statements).hasSizeGreaterThan(8);
        for (var each : statements) {
            var vacuumed = VACUUMED.matcher(each);
            if (!vacuumed.matches() || isThere(vacuumed.group(1))) {
                execute(each);
            }
        }
    }

    private boolean isThere(String table) throws SQLException {
        try (var connection = TestDatabase.open(url()); var statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, table);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Override
    public void assertLogged(String output) {
        assertThat(output).doesNotContain("the database is compacted");
        assertThat(Canaries.in(lines)).as("in the server's own lines").containsOnly(Erasure.TOLD_OF_PARKED);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

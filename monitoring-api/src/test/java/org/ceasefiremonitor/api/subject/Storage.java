package org.ceasefiremonitor.api.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.ceasefiremonitor.api.TestDatabase;

/** A database whose files nobody else uses, and how an operator cleans them after an erasure. */
interface Storage extends AutoCloseable {

    /** How to connect with it; it has the tables of an empty log. */
    String url();

    /** How many nodes work on it. */
    int nodes();

    /** Where the nodes keep their other files. */
    Path directory();

    /** The files of the database. */
    Path files();

    /** Where in these, each by itself, the text of a view is found in clear while it is there. */
    List<Path> clear() throws SQLException;

    /** Does what the runbook says, while the nodes run. */
    void clean() throws IOException, SQLException;

    /** Whether the nodes said that they had compacted the database, if that is their part, and the server's own lines are clean. */
    void assertLogged(String output);

    /** Runs a statement. */
    default void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.open(url()); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    default void close() throws IOException {
    }

    /** The embedded database of one node, which compacts its file itself when it stops. */
    record InFile(String url) implements Storage {

        @Override
        public int nodes() {
            return 1;
        }

        @Override
        public Path directory() {
            return files().getParent();
        }

        @Override
        public Path files() {
            return Path.of(url.substring("jdbc:h2:file:".length(), url.indexOf(';')) + ".mv.db");
        }

        @Override
        public List<Path> clear() {
            return List.of(files());
        }

        @Override
        public void clean() {
            // the node does it when it stops
        }

        @Override
        public void assertLogged(String output) {
            assertThat(output).contains("the database is compacted before it closes");
        }
    }
}

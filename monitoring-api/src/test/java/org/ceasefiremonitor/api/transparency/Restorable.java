package org.ceasefiremonitor.api.transparency;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ceasefiremonitor.api.TestDatabase;

/** A database that is set back to an earlier copy of itself, as a whole and by the means of its kind, while nobody is connected. */
interface Restorable {

    /** The database with the tables of a log in which nothing is recorded. */
    static Restorable in(TestDatabase database) {
        return database == TestDatabase.H2 ? new InFile(database.fresh()) : new OnServer(database.fresh());
    }

    /** How to connect with it. */
    String url();

    /** Makes the copy. */
    void backUp() throws Exception;

    /** Puts the copy in its place. */
    void restore() throws Exception;

    /** An embedded database: its file. */
    record InFile(String url) implements Restorable {

        private Path file() {
            return Path.of(url.replaceAll("jdbc:h2:file:(.*?);.*", "$1.mv.db"));
        }

        private Path copy() {
            return file().resolveSibling("backup.mv.db");
        }

        @Override
        public void backUp() throws Exception {
            Files.copy(file(), copy());
        }

        @Override
        public void restore() throws Exception {
            Files.copy(copy(), file(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** PostgreSQL: a copy of all files of the database, which the server makes. */
    record OnServer(String url) implements Restorable {

        private String name() {
            return url.replaceAll(".*/(\\w+)\\?.*", "$1");
        }

        @Override
        public void backUp() throws Exception {
            execute("create database " + name() + "_copy template " + name());
        }

        @Override
        public void restore() throws Exception {
            execute("drop database " + name());
            execute("create database " + name() + " template " + name() + "_copy");
        }

        private static void execute(String sql) throws Exception {
            try (var connection = TestDatabase.server().getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}

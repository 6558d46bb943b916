package org.ceasefiremonitor.api.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.backup.Arguments.Failed;
import org.ceasefiremonitor.api.backup.LogLoader.NotEmpty;
import org.ceasefiremonitor.api.log.AddedOnly;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Where a log is restored: an empty database, or a data directory without one. A restore that breaks off leaves nothing behind that could be
 * taken for a log: in PostgreSQL all rows are one transaction, and a file of H2 gets its name only when it is whole.
 *
 * @param url       of the database that is written
 * @param user      its user; absent if the URL says all
 * @param password  of the user
 * @param directory the data directory that will hold the database; absent if the URL names a database that is there
 */
record Target(String url, @Nullable String user, @Nullable String password, @Nullable Path directory) {

    private static final String FILE = "monitor.mv.db";
    private static final String UNFINISHED = "restoring";

    /** The embedded database of a node, in its data directory. */
    static Target inDirectory(Path directory) {
        return new Target("jdbc:h2:file:" + directory.toAbsolutePath().normalize().resolve(UNFINISHED).resolve("monitor")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", null, null, directory);
    }

    /** A database that is there. */
    static Target atUrl(String url, @Nullable String user, @Nullable String password) {
        return new Target(url, user, password, null);
    }

    /** Writes the log; after it has ended, a node can be started on it. */
    @FunctionalInterface
    interface Writing {

        /**
         * Writes it.
         *
         * @param loader takes it
         * @param schema versions of the migrations of the log that this release has
         */
        void write(LogLoader loader, List<String> schema) throws SQLException, IOException, NotEmpty, Failed;
    }

    /**
     * Makes the tables and has them written.
     *
     * @throws NotEmpty if it holds a log, or tables of something else
     */
    void fill(Writing writing) throws SQLException, IOException, NotEmpty, Failed {
        if (directory != null) {
            if (Files.exists(directory.resolve(FILE))) {
                throw new NotEmpty("it holds the log " + directory.resolve(FILE));
            }
            remove(directory.resolve(UNFINISHED));
            Files.createDirectories(directory.resolve(UNFINISHED));
        }
        migrate();
        try (var connection = open()) {
            try (var loader = new LogLoader(connection)) {
                writing.write(loader, LogSnapshot.schema(connection));
            }
        }
        if (directory != null) {
            Files.move(directory.resolve(UNFINISHED).resolve(FILE), directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
            remove(directory.resolve(UNFINISHED));
        }
    }

    private void migrate() throws NotEmpty {
        try {
            var locations = new ArrayList<>(AddedOnly.locations(url));
            locations.add("classpath:db/migration/views");
            Flyway.configure().dataSource(url, user, password).locations(locations.toArray(String[]::new)).load().migrate();
        } catch (FlywayException failed) {
            if (String.valueOf(failed.getMessage()).contains("non-empty schema")) {
                throw new NotEmpty("it holds tables of something else");
            }
            throw failed;
        }
    }

    private Connection open() throws SQLException {
        var properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
            properties.setProperty("password", password == null ? "" : password);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            properties.setProperty("reWriteBatchedInserts", "true");
        }
        return DriverManager.getConnection(url, properties);
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

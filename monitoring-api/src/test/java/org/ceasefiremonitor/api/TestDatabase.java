package org.ceasefiremonitor.api;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ceasefiremonitor.api.log.AddedOnly;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Fresh databases of both kinds for tests. PostgreSQL is a real server that the build brings along; it is started once for each JVM. */
public enum TestDatabase {
    H2,
    POSTGRESQL;

    private static final String FILE_NAME = "monitor.mv.db";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ConcurrentHashMap<String, Path> KEYS = new ConcurrentHashMap<>();
    private static EmbeddedPostgres server;

    /** URL of an empty, unmigrated database. */
    public String empty() {
        try {
            return this == H2 ? url(Files.createTempDirectory("monitor-h2-")) : create("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** URL of a database with the tables of the log and of the views, in which nothing is recorded: a copy of one that is migrated once for each JVM. */
    public String fresh() {
        try {
            if (this == H2) {
                var directory = Files.createTempDirectory("monitor-h2-");
                Files.copy(H2Template.FILE, directory.resolve(FILE_NAME));
                return url(directory);
            }
            return create(" template " + PostgresTemplate.NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(Path directory) {
        return "jdbc:h2:file:" + directory.resolve("monitor") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static String create(String how) {
        var name = "monitor" + NUMBER.incrementAndGet();
        try (var connection = server().getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name + how);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server().getJdbcUrl("postgres", name);
    }

    /** Makes the tables of the log and of the views in an empty database. */
    public static void migrate(String url) {
        var locations = new ArrayList<>(AddedOnly.locations(url));
        locations.add("classpath:db/migration/views");
        Flyway.configure().dataSource(url, null, null).locations(locations.toArray(String[]::new)).load().migrate();
    }

    private static final class H2Template {
        private static final Path FILE = file();

        private static Path file() {
            try {
                var directory = Files.createTempDirectory("monitor-h2-template-");
                migrate(url(directory));
                return directory.resolve(FILE_NAME);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class PostgresTemplate {
        private static final String NAME = name();

        private static String name() {
            var url = create("");
            migrate(url);
            return url.replaceAll(".*/(\\w+)\\?.*", "$1");
        }
    }

    /** Options by which each node on a database, whenever it is started, has the keys and the kept checkpoint that belong to that database. */
    public static String[] keysOf(String url) {
        var directory = KEYS.computeIfAbsent(url, any -> {
            try {
                return Files.createTempDirectory("monitor-keys-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return keysIn(directory);
    }

    /** Has the nodes on a database use the keys and the kept checkpoint in a directory. */
    public static void keysOf(String url, Path directory) {
        KEYS.put(url, directory);
    }

    /** Options by which a node has its keys and the kept checkpoint in a directory. */
    public static String[] keysIn(Path directory) {
        return new String[] {"--monitor.log.key=" + directory.resolve("log.key"), "--monitor.log.kept-checkpoint=" + directory.resolve("checkpoint"),
            "--monitor.subject-keys=" + directory.resolve("subject-keys")};
    }

    /** A new connection. */
    public static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url.startsWith("jdbc:postgresql:") ? url + "&reWriteBatchedInserts=true" : url);
    }

    /** Somebody who changes what nobody may change: a superuser of PostgreSQL who has switched off triggers, or whoever has the file of H2. */
    public static DataSource intruder(String url) {
        return new DriverManagerDataSource(url.startsWith("jdbc:postgresql:") ? url + "&options=-c%20session_replication_role%3Dreplica" : url);
    }

    /** The one server of this JVM, with its durability as it is by default: fsync and synchronous_commit on. */
    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }
}

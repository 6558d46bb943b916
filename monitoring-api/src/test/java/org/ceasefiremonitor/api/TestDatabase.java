package org.ceasefiremonitor.api;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** Fresh databases of both kinds for tests. PostgreSQL is a real server that the build brings along; it is started once for each JVM. */
public enum TestDatabase {
    H2,
    POSTGRESQL;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    /** URL of an empty, unmigrated database. */
    public String empty() {
        try {
            if (this == H2) {
                Path directory = Files.createTempDirectory("monitor-h2-");
                return "jdbc:h2:file:" + directory.resolve("monitor") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
            }
            var name = "monitor" + NUMBER.incrementAndGet();
            try (var connection = server().getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server().getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** URL of a database with the tables of the log and of the views. */
    public String migrated() {
        var url = empty();
        Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration/log", "classpath:db/migration/views").load().migrate();
        return url;
    }

    /** A new connection. */
    public static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url.startsWith("jdbc:postgresql:") ? url + "&reWriteBatchedInserts=true" : url);
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

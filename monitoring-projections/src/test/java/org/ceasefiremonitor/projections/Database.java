package org.ceasefiremonitor.projections;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A database of the given kind with the tables of all views, empty. */
public enum Database {
    /** H2 in memory. */
    H2 {
        @Override
        DataSource create() {
            return JdbcConnectionPool.create("jdbc:h2:mem:views" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    /** A real PostgreSQL, started once per test run; each database is a schema of it. */
    POSTGRESQL {
        @Override
        DataSource create() {
            String schema = "views" + COUNT.incrementAndGet();
            String url = Server.ONE.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true&currentSchema=" + schema;
            PGConnectionPoolDataSource server = new PGConnectionPoolDataSource();
            server.setUrl(url);
            DataSource dataSource = JdbcConnectionPool.create(server);
            try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("create schema " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return dataSource;
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    abstract DataSource create();

    /** A new database with the tables of all views. */
    public DataSource migrated() {
        return migrate(create());
    }

    /** Makes the tables of all views. */
    public static DataSource migrate(DataSource dataSource) {
        Flyway.configure().dataSource(dataSource).locations("classpath:db/migration/views").load().migrate();
        return dataSource;
    }

    private static final class Server {
        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

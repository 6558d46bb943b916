package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.WeakHashMap;
import org.h2.mvstore.MVStoreException;
import org.h2.util.StringUtils;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Opens all connections to H2 within this process, and opens the database anew after it has closed itself, which H2 does when it can't write
 * its file. Each touch of a connection to the closed one makes H2 forget, by name, also the one that was opened since; so all of the old ones
 * are closed before a new one is opened.
 */
public final class EmbeddedDatabase implements Appender.ConnectionSource, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int IN_USE = 90020;
    /** Object closed, database closed, database called at shutdown. */
    private static final Set<Integer> CODES_OF_CLOSED = Set.of(90007, 90098, 90121);

    private final String url;
    private final Properties properties;
    private final Set<Connection> opened = Collections.newSetFromMap(new WeakHashMap<>());
    /** Used by nobody else, so that it can be asked at any time whether the database is there. */
    private @Nullable Connection probe;
    private long compactUpTo = -1;

    /**
     * @param url        of the database
     * @param properties user and password
     */
    public EmbeddedDatabase(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    /** Whether a failure means that the database has closed itself or could not write its file, so that its connections are of no more use. */
    public static boolean isGone(SQLException failure) {
        return CODES_OF_CLOSED.contains(failure.getErrorCode()) && failure.getClass().getName().startsWith("org.h2.")
                || failure.getCause() instanceof MVStoreException;
    }

    @Override
    public synchronized Connection open() throws SQLException {
        if (probe != null && !answers(probe)) {
            log.warn("the embedded database has closed itself, because it could not write its file; it is opened anew");
            closeAll();
        }
        if (probe == null) {
            probe = connect();
        }
        var connection = connect();
        opened.add(connection);
        return connection;
    }

    private Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            if (e.getErrorCode() == IN_USE && !opened.isEmpty()) {
                // H2 has forgotten a database that it still has open
                closeAll();
                return DriverManager.getConnection(url, properties);
            }
            throw e;
        }
    }

    private static boolean answers(Connection connection) {
        try (var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException gone) {
            return false;
        }
    }

    private void closeAll() {
        opened.forEach(EmbeddedDatabase::close);
        opened.clear();
        if (probe != null) {
            close(probe);
            probe = null;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            log.debug("closing a connection to a closed database failed", gone);
        }
    }

    /** Keeps no page of the database in memory, nor texts that were read; what is asked for again is read from the file again. */
    public synchronized void forget() throws SQLException {
        StringUtils.clearCache();
        Value.clearCache();
        if (probe != null) {
            try (var statement = probe.createStatement()) {
                statement.execute("set cache_size " + cacheKilobytes(statement));
            }
        }
    }

    /** As it is; setting it, to whatever size, empties the cache. */
    private static long cacheKilobytes(Statement statement) throws SQLException {
        try (var kept = statement.executeQuery("select setting_value from information_schema.settings where setting_name = 'info.CACHE_MAX_SIZE'")) {
            return 1024 * (kept.next() ? kept.getLong(1) : 16);
        }
    }

    /**
     * Has the file compacted when the database is closed, so that nothing is left in it of what was cleared.
     *
     * @param position of the log, up to which that was done
     */
    public synchronized void compactWhenClosed(long position) {
        compactUpTo = Math.max(compactUpTo, position);
    }

    /** Closes the database once its users are gone. */
    @Override
    public synchronized void close() {
        if (probe != null) {
            if (compactUpTo >= 0) {
                compact(probe);
            }
            close(probe);
            probe = null;
        }
    }

    private void compact(Connection last) {
        log.info("the database is compacted before it closes, so that nothing is left in its file of what was erased");
        try (var statement = last.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            log.error("the database could not be compacted; it is tried again when the node next stops", e);
            return;
        }
        // said only now: a node that is killed meanwhile compacts again
        try (var again = DriverManager.getConnection(url, properties)) {
            SubjectRows.done(JdbcClient.create(new SingleConnectionDataSource(again, true)), compactUpTo);
        } catch (SQLException | DataAccessException e) {
            log.error("that the database was compacted could not be noted; it is compacted again when the node next stops", e);
        }
    }
}

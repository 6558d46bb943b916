package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.WeakHashMap;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    /** Closes the database once its users are gone. */
    @Override
    public synchronized void close() {
        if (probe != null) {
            close(probe);
            probe = null;
        }
    }
}

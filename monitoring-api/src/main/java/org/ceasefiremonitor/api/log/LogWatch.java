package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns of what other nodes append: listens to PostgreSQL's notifications on a connection of its own, and looks at the head now and
 * then in case one was lost. On H2 there is no other node, and nothing to watch. It is told of what its own node appends, too, once for
 * each group commit; the head is known by then and nobody is woken. To leave these out would spare nothing: they have arrived by then.
 */
public final class LogWatch implements AutoCloseable {

    /** Channel on which every append is announced. */
    public static final String CHANNEL = "ceasefire_log";

    private static final Logger log = LoggerFactory.getLogger(LogWatch.class);

    private final Appender.ConnectionSource connections;
    private final LogSource source;
    private final LogHead head;
    private final Thread watcher = new Thread(this::watch, "log-watch");
    private final int patienceMillis;
    private volatile boolean closed;

    /** @param patience how long it waits for a notification before it looks at the head itself */
    public LogWatch(Appender.ConnectionSource connections, LogSource source, LogHead head, Duration patience) {
        this.patienceMillis = Math.toIntExact(patience.toMillis());
        this.connections = connections;
        this.source = source;
        this.head = head;
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        while (!closed) {
            try (var connection = connections.open()) {
                if (Dialect.of(connection) == Dialect.H2) {
                    source.lastPosition();
                    return;
                }
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                log.warn("the log can't be watched at the moment: {}", e.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        var notified = connection.unwrap(PGConnection.class);
        while (!closed) {
            source.lastPosition();
            for (var told = notified.getNotifications(patienceMillis); told != null && told.length > 0; told = notified.getNotifications(patienceMillis)) {
                head.reached(Long.parseLong(told[told.length - 1].getParameter()));
            }
        }
    }

    private void pause() {
        synchronized (watcher) {
            try {
                if (!closed) {
                    watcher.wait(Duration.ofSeconds(1).toMillis());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                closed = true;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        synchronized (watcher) {
            watcher.notifyAll();
        }
    }
}

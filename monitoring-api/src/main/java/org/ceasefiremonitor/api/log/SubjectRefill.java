package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;
import org.ceasefiremonitor.core.marking.AboutSubject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the list of subjects again from the log, in the transaction in which the directory is folded anew. Only events that say something personal
 * are read. What is noted already stays, so an event that can't be read takes nobody from the list.
 */
final class SubjectRefill {

    private static final Logger log = LoggerFactory.getLogger(SubjectRefill.class);
    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final EventTypes types;

    SubjectRefill(Connection connection, EventTypes types) {
        this.connection = connection;
        this.types = types;
    }

    /** @return how many events could not be read */
    int run() throws SQLException {
        var about = types.personal();
        int unread = 0;
        try (var statement = connection.prepareStatement("select position, type, revision, payload from event where type in ("
                + String.join(", ", about.stream().map(name -> "?").toList()) + ") order by position")) {
            for (int i = 0; i < about.size(); i++) {
                statement.setString(i + 1, about.get(i));
            }
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    long position = rows.getLong(1);
                    try {
                        var event = (AboutSubject) types.read(position, rows.getString(2), rows.getString(3), rows.getString(4));
                        SubjectRows.note(connection, event.personal().subject().value(), position);
                    } catch (UnreadableEvent e) {
                        log.error("of whom the event at position {} says something personal can't be told", position, e);
                        unread++;
                    }
                }
            }
        }
        return unread;
    }
}

package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.ceasefiremonitor.api.log.AppendRequest.ClockRow;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the open clocks again from the log, in the transaction in which the directory is folded anew. Only events that move clocks are read. */
final class ClockRefill {

    private static final Logger log = LoggerFactory.getLogger(ClockRefill.class);
    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final EventTypes types;

    ClockRefill(Connection connection, EventTypes types) {
        this.connection = connection;
        this.types = types;
    }

    /** @return how many events could not be read; their clocks stay as the events before them left them */
    int run() throws SQLException {
        var moving = types.names().stream().filter(name -> types.classOf(name).filter(MovesClocks.class::isAssignableFrom).isPresent()).toList();
        var open = new HashMap<String, ClockRow>();
        int unread = 0;
        var places = String.join(", ", moving.stream().map(name -> "?").toList());
        try (var statement = connection.prepareStatement("select position, type, revision, payload from event where type in (" + places
                + ") order by position")) {
            for (int i = 0; i < moving.size(); i++) {
                statement.setString(i + 1, moving.get(i));
            }
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    long position = rows.getLong(1);
                    try {
                        var event = (MovesClocks) types.read(position, rows.getString(2), rows.getString(3), rows.getString(4));
                        for (var move : event.clockMoves()) {
                            var clock = ClockRow.of(event.subject().key(), move, position);
                            var name = clock.thing() + " " + clock.kind();
                            open.remove(name);
                            if (clock.due() != null) {
                                open.put(name, clock);
                            }
                        }
                    } catch (UnreadableEvent e) {
                        log.error("the clocks that the event at position {} moves can't be told", position, e);
                        unread++;
                    }
                }
            }
        }
        new ClockRows(connection).replace(List.copyOf(open.values()));
        return unread;
    }
}

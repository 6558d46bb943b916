package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ceasefiremonitor.api.log.AppendRequest.ClockRow;

/** How clocks get into table open_clock. */
final class ClockRows {

    private final Connection connection;

    ClockRows(Connection connection) {
        this.connection = connection;
    }

    /** Has only these stand, which are open and name positions. */
    void replace(List<ClockRow> clocks) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from open_clock");
        }
        write(clocks, 0);
    }

    /**
     * Writes clocks, in order.
     *
     * @param first position of the event at index 0
     */
    void write(List<ClockRow> clocks, long first) throws SQLException {
        for (var clock : clocks) {
            try (var delete = connection.prepareStatement("delete from open_clock where thing = ? and kind = ?")) {
                delete.setString(1, clock.thing());
                delete.setString(2, clock.kind().name());
                delete.executeUpdate();
            }
            var due = clock.due();
            if (due != null) {
                insert(clock, up(due), first + clock.event());
            }
        }
    }

    private void insert(ClockRow clock, Instant due, long position) throws SQLException {
        try (var insert = connection.prepareStatement("insert into open_clock (thing, kind, due, position) values (?, ?, ?, ?)")) {
            insert.setString(1, clock.thing());
            insert.setString(2, clock.kind().name());
            insert.setObject(3, OffsetDateTime.ofInstant(due, ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setLong(4, position);
            insert.executeUpdate();
        }
    }

    /** Decisions are taken at whole microseconds; rounded down, a clock would seem to run out before it does. */
    private static Instant up(Instant due) {
        var micros = due.truncatedTo(ChronoUnit.MICROS);
        return micros.equals(due) ? due : micros.plus(1, ChronoUnit.MICROS);
    }
}

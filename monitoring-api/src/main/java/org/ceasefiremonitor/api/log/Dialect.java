package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;

/** The few statements in which H2 and PostgreSQL differ. */
enum Dialect {

    H2("select next_position, last_recorded_micros, directory_version from final table ("
            + "update log_head set next_position = next_position + ?, last_recorded_micros = greatest(?, last_recorded_micros + 1) + ?, "
            + "directory_version = directory_version + ? where id = 1)"),

    /** Announces the new head to the other nodes in the same statement; a rollback announces nothing. */
    POSTGRESQL("with moved as (update log_head set next_position = next_position + ?, "
            + "last_recorded_micros = greatest(?, last_recorded_micros + 1) + ?, directory_version = directory_version + ? where id = 1 "
            + "returning next_position, last_recorded_micros, directory_version) "
            + "select next_position, last_recorded_micros, directory_version, pg_notify('" + LogWatch.CHANNEL
            + "', (next_position - 1)::text) from moved");

    /** Takes the row lock of the head and moves it: events, now in microseconds, events - 1, changes of the directory. */
    final String moveHead;

    Dialect(String moveHead) {
        this.moveHead = moveHead;
    }

    static Dialect of(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new IllegalStateException("the log is written for H2 and PostgreSQL, not for " + product);
        };
    }
}

package org.ceasefiremonitor.api.log;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A log whose events were recorded before each was committed to. It is not carried over: commitments that are made later than their events
 * would prove nothing of what was recorded when.
 */
public final class EarlierLog {

    private EarlierLog() {
    }

    /** Thrown where such a log was to be opened; nothing of it was changed. */
    public static final class NotCarriedOver extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotCarriedOver(long events) {
            super("the log holds " + events + " events of an earlier release, which can not be verified; it is not carried over, and nothing was changed."
                    + " Read it with the release that wrote it. For a new log start this one with another --monitor.data-dir, or on an empty database");
        }
    }

    /**
     * Refuses such a log, before it is migrated.
     *
     * @throws NotCarriedOver if the database holds one
     */
    public static void refuse(JdbcClient jdbc) {
        var columns = columns(jdbc);
        if (!columns.isEmpty() && !columns.contains("commitment")) {
            long events = jdbc.sql("select count(*) from event").query(Long.class).single();
            if (events > 0) {
                throw new NotCarriedOver(events);
            }
        }
    }

    private static List<String> columns(JdbcClient jdbc) {
        return jdbc.sql("select lower(column_name) from information_schema.columns where table_schema = current_schema and lower(table_name) = 'event'")
                .query(String.class).list();
    }
}

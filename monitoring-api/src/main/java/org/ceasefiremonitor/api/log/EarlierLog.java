package org.ceasefiremonitor.api.log;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A log whose events were recorded before each was committed to, or before what is personal in them was sealed. It is not carried over:
 * commitments that are made later than their events would prove nothing of what was recorded when, and what was not sealed can't be erased.
 */
public final class EarlierLog {

    /** Events with something personal, as they were before it was sealed. */
    private static final List<String> UNSEALED = List.of("agreement.AgreementSigned", "agreement.SignatureCorrected", "source.SourceRegistered",
            "source.SourceCorrected");

    private EarlierLog() {
    }

    /** Thrown where such a log was to be opened; nothing of it was changed. */
    public static final class NotCarriedOver extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotCarriedOver(long events, String why) {
            super("the log holds " + events + " events of an earlier release, " + why + "; it is not carried over, and nothing was changed."
                    + " Read it with the release that wrote it. For a new log start this one with another --monitor.data-dir, or on an empty database");
        }
    }

    /**
     * Refuses such a log, before it is migrated.
     *
     * @throws NotCarriedOver if the database holds one
     */
    public static void refuse(JdbcClient jdbc) {
        var columns = columns(jdbc, "event");
        if (columns.isEmpty() || !columns(jdbc, "subject").isEmpty()) {
            return;
        }
        if (!columns.contains("commitment")) {
            refuse(jdbc.sql("select count(*) from event").query(Long.class).single(), "which can not be verified");
        } else {
            refuse(jdbc.sql("select count(*) from event where type in (:types)").param("types", UNSEALED).query(Long.class).single(),
                    "in which what is personal is not sealed");
        }
    }

    private static void refuse(long events, String why) {
        if (events > 0) {
            throw new NotCarriedOver(events, why);
        }
    }

    private static List<String> columns(JdbcClient jdbc, String table) {
        return jdbc.sql("select lower(column_name) from information_schema.columns where table_schema = current_schema and lower(table_name) = ?").param(table)
                .query(String.class).list();
    }
}

package org.ceasefiremonitor.api.log;

import java.util.Collection;
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

    /** The migration from which on each event is committed to. */
    private static final String COMMITTED = "171";
    /** The migration from which on what is personal is sealed. */
    private static final String SEALED = "180";
    private static final String UNVERIFIABLE = "which can not be verified";
    private static final String NOT_SEALED = "in which what is personal is not sealed";

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
            refuse(jdbc.sql("select count(*) from event").query(Long.class).single(), UNVERIFIABLE);
        } else {
            refuse(jdbc.sql("select count(*) from event where type in (:types)").param("types", UNSEALED).query(Long.class).single(),
                    NOT_SEALED);
        }
    }

    /**
     * Refuses a copy of such a log.
     *
     * @param schema versions of the log's migrations under which it was written
     * @param events how many it holds
     * @throws NotCarriedOver if these are of an earlier release
     */
    public static void refuse(Collection<String> schema, long events) {
        if (!schema.contains(COMMITTED)) {
            refuse(events, UNVERIFIABLE);
        } else if (!schema.contains(SEALED)) {
            refuse(events, NOT_SEALED);
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

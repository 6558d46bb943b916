package org.ceasefiremonitor.projections.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.core.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people have done to what is derived from the log. Such an act changes nothing that the log says, so it is no event; but it decides what
 * readers of views see, so it is kept for audits for ever: who, as what, when and why.
 */
public final class Operations {

    private final JdbcClient jdbc;

    /** @param jdbc client on the database; takes part in the caller's transaction */
    public Operations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done. */
    public enum Act {
        /** Parked events were tried again. */
        RETRY,
        /** A parked event was left out of its view. */
        LEAVE_OUT,
        /** A rebuild was asked for. */
        REBUILD,
        /** A rebuild was given up. */
        CANCEL_REBUILD,
        /** A backup of the log was written; it names no view but {@code log}. */
        BACKUP,
        /** The clock of an exercise was set; it names no view but {@code log}. */
        MOVE_CLOCK
    }

    /**
     * An operation.
     *
     * @param number        rises with each
     * @param at            when it was done
     * @param act           what was done
     * @param view          to which view
     * @param subject       position or sequence that it was about; absent if it was about the whole view
     * @param outcome       what came of it
     * @param participant   who did it
     * @param pseudonym     which person of the participant
     * @param capacity      in which mandate
     * @param authenticated whether that was proven
     * @param reason        why
     */
    public record Operation(long number, Instant at, Act act, String view, @Nullable String subject, String outcome, String participant,
                            String pseudonym, String capacity, boolean authenticated, @Nullable String reason) {
    }

    /** Keeps an operation. */
    public void record(Act act, String view, @Nullable String subject, String outcome, Actor actor, @Nullable String reason) {
        jdbc.sql("insert into operation (done_at, act, follower, subject, outcome, participant, pseudonym, capacity, authenticated, reason)"
                        + " values (current_timestamp, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(act.name(), view, subject, outcome, actor.participant().value(), actor.pseudonym(), actor.capacity().name(),
                        actor.authenticated(), reason)).update();
    }

    /** Operations, latest first. */
    public Page<Operation> list(Paging paging) {
        String asked = "operations";
        Paging.After after = paging.after(asked, 1);
        Conditions conditions = new Conditions().and("id < ?", after == null ? null : after.position());
        List<Operation> found = jdbc.sql("select id, done_at, act, follower, subject, outcome, participant, pseudonym, capacity, authenticated, reason"
                        + " from operation where " + conditions.sql() + " order by id desc limit " + (paging.size() + 1))
                .params(conditions.parameters())
                .query((row, number) -> new Operation(row.getLong(1), Rows.instant(row, 2), Act.valueOf(row.getString(3)), row.getString(4),
                        row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getBoolean(10), row.getString(11)))
                .list();
        long last = found.isEmpty() ? 0 : found.get(Math.min(found.size(), paging.size()) - 1).number();
        return paging.page(last, asked, found, operation -> List.of(operation.number()));
    }
}

package org.ceasefiremonitor.projections.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ceasefiremonitor.projections.view.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rebuilds that were asked for and how far they have come. One process works on a rebuild; if it falls silent, another takes over. If that one
 * runs other code, such as a later release, it begins anew: what was filled may say something else.
 */
public final class Rebuilds {

    /** Seconds after which a process that has said nothing is taken for dead. */
    public static final int SILENCE_S = 15;

    private static final String OPEN = "state in ('WAITING', 'FILLING')";

    private final JdbcClient jdbc;
    private final Supplier<String> code;

    /**
     * @param jdbc client on the database; takes part in the caller's transaction
     * @param code mark of the code that fills tables, at most 64 characters; asked for when a rebuild is begun or taken over
     */
    public Rebuilds(JdbcClient jdbc, Supplier<String> code) {
        this.jdbc = jdbc;
        this.code = code;
    }

    /** How a rebuild stands. */
    public enum State {
        /** It has not begun; its tables are not there yet. */
        WAITING,
        /** Its tables are being filled. */
        FILLING,
        /** The view is in them now. */
        DONE,
        /** It was given up by a decision. */
        CANCELLED,
        /** It could not go on. */
        FAILED
    }

    /**
     * A rebuild.
     *
     * @param view          the view
     * @param state         how it stands
     * @param position      position of the last event in the new tables; -1 for none
     * @param slot          set of tables that is filled
     * @param requestedAt   when it was asked for
     * @param requestedBy   participant that has asked for it
     * @param reason        why
     * @param aliveAt       when the process that works on it last said so
     * @param begunAt       when that process has begun or taken over
     * @param begunPosition position at which it has
     * @param endedAt       when it ended
     * @param problem       why it could not go on
     */
    public record Rebuild(String view, State state, long position, int slot, Instant requestedAt, String requestedBy, String reason,
                          @Nullable Instant aliveAt, @Nullable Instant begunAt, long begunPosition, @Nullable Instant endedAt, @Nullable String problem) {

        /** Events per second since the process has begun or taken over; 0 before it has done any. */
        public double eventsPerSecond() {
            double seconds = aliveAt == null || begunAt == null ? 0 : (aliveAt.toEpochMilli() - begunAt.toEpochMilli()) / 1000.0;
            return seconds <= 0 ? 0 : (position - begunPosition) / seconds;
        }
    }

    /** Asks for a rebuild; false if one is under way. */
    public boolean request(String view, String participant, String reason) {
        if (jdbc.sql("update view_rebuild set state = 'WAITING', position = -1, requested_at = current_timestamp, requested_by = ?, reason = ?, owner = null,"
                        + " alive_at = null, begun_at = null, begun_position = -1, ended_at = null, problem = null where view = ? and not " + OPEN)
                .params(participant, reason, view).update() == 1) {
            return true;
        }
        return jdbc.sql("insert into view_rebuild (view, state, position, slot, requested_at, requested_by, reason, begun_position)"
                        + " select p.view, 'WAITING', -1, 0, current_timestamp, cast(? as varchar(80)), cast(? as varchar(4000)), -1 from view_position p where p.view = ?"
                        + " and not exists (select 1 from view_rebuild b where b.view = ?)")
                .params(participant, reason, view, view).update() == 1;
    }

    /** Gives up a rebuild; false if none is under way. */
    public boolean cancel(String view) {
        return jdbc.sql("update view_rebuild set state = 'CANCELLED', owner = null, ended_at = current_timestamp where view = ? and " + OPEN)
                .param(view).update() == 1;
    }

    /** All rebuilds that were ever asked for, the last one of each view. */
    public List<Rebuild> all() {
        return jdbc.sql(SELECT + " order by view").query((row, number) -> rebuild(row)).list();
    }

    /** The last rebuild of a view. */
    public Optional<Rebuild> find(String view) {
        return jdbc.sql(SELECT + " where view = ?").param(view).query((row, number) -> rebuild(row)).optional();
    }

    private static final String SELECT = "select view, state, position, slot, requested_at, requested_by, reason, alive_at, begun_at, begun_position, ended_at,"
            + " problem from view_rebuild";

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        return new Rebuild(row.getString(1), State.valueOf(row.getString(2)), row.getLong(3), row.getInt(4), Rows.instant(row, 5), row.getString(6),
                row.getString(7), Rows.instantOrNull(row, 8), Rows.instantOrNull(row, 9), row.getLong(10), Rows.instantOrNull(row, 11), row.getString(12));
    }

    /** Takes up a rebuild that nobody works on, the oldest first. */
    Optional<Rebuild> claim(String owner) {
        for (String view : jdbc.sql("select view from view_rebuild where " + OPEN + " and " + UNOWNED + " order by requested_at, view").query(String.class).list()) {
            if (jdbc.sql("update view_rebuild set owner = ?, alive_at = current_timestamp, begun_at = current_timestamp, begun_position = position"
                    + " where view = ? and " + OPEN + " and " + UNOWNED).params(owner, view).update() == 1) {
                jdbc.sql("update view_rebuild set state = 'WAITING', position = -1, begun_position = -1 where view = ? and state = 'FILLING'"
                        + " and (code is null or code <> ?)").params(view, code.get()).update();
                return find(view);
            }
        }
        return Optional.empty();
    }

    private static final String UNOWNED = "(owner is null or alive_at < current_timestamp - interval '" + SILENCE_S + "' second)";

    /** Says that the owner is at work; false if the rebuild is no longer its own. Locks the rebuild until the transaction ends. */
    boolean alive(String view, String owner) {
        return jdbc.sql("update view_rebuild set alive_at = current_timestamp where view = ? and owner = ? and " + OPEN).params(view, owner).update() == 1;
    }

    /** Says that the tables of a set are there and empty. */
    boolean begin(String view, String owner, int slot) {
        jdbc.sql("delete from parked_event where follower = ? and slot = ?").params(view, slot).update();
        return jdbc.sql("update view_rebuild set state = 'FILLING', position = -1, slot = ?, code = ?, begun_at = current_timestamp, begun_position = -1,"
                + " alive_at = current_timestamp where view = ? and owner = ? and state = 'WAITING'").params(slot, code.get(), view, owner).update() == 1;
    }

    /** Ends a rebuild that can't go on. */
    void fail(String view, String owner, String problem) {
        jdbc.sql("update view_rebuild set state = 'FAILED', owner = null, ended_at = current_timestamp, problem = ? where view = ? and owner = ? and " + OPEN)
                .params(problem.length() > 2000 ? problem.substring(0, 2000) : problem, view, owner).update();
    }

    /** Leaves a rebuild to whoever takes it up. */
    void release(String view, String owner) {
        jdbc.sql("update view_rebuild set owner = null where view = ? and owner = ?").params(view, owner).update();
    }

    /** The set of tables that holds a view. */
    int slot(String view) {
        return jdbc.sql("select slot from view_position where view = ?").param(view).query(Integer.class).single();
    }

    /** Locks the positions of all views and answers the farthest. */
    long lockPositions() {
        return jdbc.sql("select position from view_position order by view for update").query(Long.class).list().stream().mapToLong(each -> each).max().orElse(-1);
    }

    /** Puts a view where its rebuild has filled the tables. What was parked of the former tables goes with them. */
    void swap(Rebuild rebuild, String owner, long position) {
        jdbc.sql("delete from parked_event where follower = ? and slot <> ?").params(rebuild.view(), rebuild.slot()).update();
        int moved = jdbc.sql("update view_position set slot = ?, position = ?, rebuilt = rebuilt + 1 where view = ?")
                .params(rebuild.slot(), position, rebuild.view()).update();
        int ended = jdbc.sql("update view_rebuild set state = 'DONE', owner = null, ended_at = current_timestamp where view = ? and owner = ?")
                .params(rebuild.view(), owner).update();
        if (moved != 1 || ended != 1) {
            throw new IllegalStateException("The rebuild of " + rebuild.view() + " is no longer this process's");
        }
    }
}

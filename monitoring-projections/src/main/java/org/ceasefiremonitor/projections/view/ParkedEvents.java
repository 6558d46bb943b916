package org.ceasefiremonitor.projections.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The events that followers of the log could not take in. A letter names the event by its position; the event is read from the log when it
 * is tried again, so that a release that came later can read it.
 */
public final class ParkedEvents {

    private static final int LONGEST_PROBLEM = 2000;
    private static final String IN_FORCE = "e.slot = coalesce((select p.slot from view_position p where p.view = e.follower), 0)";

    private final JdbcClient jdbc;

    /** @param jdbc client on the database; takes part in the caller's transaction */
    public ParkedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A parked event.
     *
     * @param follower  the view that lacks it
     * @param position  its position in the log
     * @param sequence  its sequence, of which later events wait behind it
     * @param type      logical name of the event
     * @param revision  revision of the event's form
     * @param aggregate the stream that it stands in
     * @param problem   what is wrong; absent if it only waits behind another
     * @param parkedAt  since when
     * @param tries     how often it was tried in vain
     * @param triedAt   when that was last
     * @param leftOut   whether a person has decided that the view goes on without it
     */
    public record Letter(String follower, long position, String sequence, String type, String revision, String aggregate, @Nullable String problem,
                         Instant parkedAt, long tries, @Nullable Instant triedAt, boolean leftOut) {
    }

    void park(String follower, int slot, long position, String sequence, @Nullable Throwable problem) {
        jdbc.sql("insert into parked_event (follower, slot, position, sequence, problem, parked_at, tries, left_out)"
                        + " values (?, ?, ?, ?, ?, current_timestamp, ?, false)")
                .params(java.util.Arrays.asList(follower, slot, position, sequence, problem == null ? null : told(problem), problem == null ? 0 : 1)).update();
    }

    boolean waits(String follower, int slot, String sequence) {
        // not "select exists": H2 answers that from its memory, without what this transaction has just inserted
        return jdbc.sql("select position from parked_event where follower = ? and slot = ? and sequence = ? and not left_out order by position limit 1")
                .params(follower, slot, sequence).query(Long.class).optional().isPresent();
    }

    /** Says that an event has been taken in. */
    void takenIn(String follower, long position) {
        jdbc.sql("delete from parked_event e where e.follower = ? and e.position = ? and not e.left_out and " + IN_FORCE)
                .params(follower, position).update();
    }

    /** Says that an event was tried once more in vain. */
    void failedAgain(String follower, long position, Throwable problem) {
        jdbc.sql("update parked_event e set problem = ?, tries = tries + 1, tried_at = current_timestamp where e.follower = ? and e.position = ? and " + IN_FORCE)
                .params(told(problem), follower, position).update();
    }

    /** The first event of the first sequence that begins behind a position. */
    Optional<Letter> firstBehind(String follower, long position, @Nullable String sequence) {
        Conditions conditions = new Conditions().and("e.follower = ?", follower).and("not e.left_out").and("e.position > ?", position)
                .and("e.sequence = ?", sequence)
                .and("not exists (select 1 from parked_event b where b.follower = e.follower and b.slot = e.slot and b.sequence = e.sequence"
                        + " and b.position < e.position and not b.left_out)");
        return select(conditions, " order by e.position limit 1").stream().findFirst();
    }

    /** How many events of each follower are parked and not left out; none is named that has none. */
    public SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        jdbc.sql("select e.follower, count(*) from parked_event e where not e.left_out and " + IN_FORCE + " group by e.follower")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** Lets the follower go on without an event; false if it was not parked. */
    public boolean leaveOut(String follower, long position) {
        return jdbc.sql("update parked_event e set left_out = true where e.follower = ? and e.position = ? and not e.left_out and " + IN_FORCE)
                .params(follower, position).update() == 1;
    }

    /**
     * Letters of the sets of tables that hold their views now.
     *
     * @param conditions what must hold of the letter {@code e} and the event {@code v}
     * @param end        order and limit
     */
    public List<Letter> select(Conditions conditions, String end) {
        conditions.and(IN_FORCE);
        return jdbc.sql("select e.follower, e.position, e.sequence, v.type, v.revision, v.aggregate_id, e.problem, e.parked_at, e.tries, e.tried_at, e.left_out"
                        + " from parked_event e join event v on v.position = e.position where " + conditions.sql() + end)
                .params(conditions.parameters()).query((row, number) -> letter(row)).list();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
                Rows.instant(row, 8), row.getLong(9), Rows.instantOrNull(row, 10), row.getBoolean(11));
    }

    /** The last cause says what is wrong; characters that no database takes are left out. */
    private static String told(Throwable problem) {
        Throwable last = problem;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        String text = (problem == last || problem.getMessage() == null ? "" : problem.getMessage() + ": ") + last.getClass().getSimpleName() + ": " + last.getMessage();
        String clean = text.replace('\u0000', ' ');
        return clean.length() <= LONGEST_PROBLEM ? clean : clean.substring(0, LONGEST_PROBLEM);
    }
}

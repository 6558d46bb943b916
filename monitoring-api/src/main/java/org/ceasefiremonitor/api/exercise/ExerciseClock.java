package org.ceasefiremonitor.api.exercise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clock of an exercise: ahead of that of the machine by as much as it was moved, in UTC. It goes forward only, as times in the log do,
 * and stands in the database, so that a node that is started again goes on from where it was. One node holds an exercise: a second one on
 * the same database would not be told of a move.
 */
public final class ExerciseClock extends Clock {

    /** How far it can be ahead. */
    public static final Duration FURTHEST = Duration.ofDays(3650);

    private final JdbcClient jdbc;
    private final Clock machine;
    private volatile Duration ahead;

    private ExerciseClock(JdbcClient jdbc, Clock machine, Duration ahead) {
        this.jdbc = jdbc;
        this.machine = machine;
        this.ahead = ahead;
    }

    /**
     * The clock of a node.
     *
     * @param asExercise whether the node was started as an exercise
     * @return the machine's clock unless it was
     * @throws IllegalStateException if the log is of an exercise and the node is not, or the other way round
     */
    public static Clock of(JdbcClient jdbc, boolean asExercise) {
        var machine = Clock.systemUTC();
        var ahead = jdbc.sql("select ahead_ms from exercise").query(Long.class).optional();
        if (!asExercise) {
            if (ahead.isPresent()) {
                throw new IllegalStateException("The log in this database is of an exercise. Start the node with --monitor.exercise=true, or on another database.");
            }
            return machine;
        }
        if (ahead.isEmpty()) {
            if (jdbc.sql("select next_position from log_head").query(Long.class).single() > 0) {
                throw new IllegalStateException("The log in this database is of no exercise. An exercise is begun on an empty database.");
            }
            jdbc.sql("insert into exercise (id, ahead_ms) values (1, 0)").update();
        }
        return new ExerciseClock(jdbc, machine, Duration.ofMillis(ahead.orElse(0L)));
    }

    /**
     * Moves the clock forward. To set it once more to what it was set to last changes nothing: a client that got no answer can ask again.
     *
     * @param to what it shows from now on
     * @throws InvalidInput unless that is ahead, by {@link #FURTHEST} from the machine's clock at most
     */
    public synchronized void moveTo(Instant to) {
        if (OffsetDateTime.ofInstant(to, ZoneOffset.UTC).isEqual(lastSet())) {
            return;
        }
        var now = instant();
        if (to.isBefore(now)) {
            throw new InvalidInput("now", "must not be before what the clock of the exercise shows, " + now);
        }
        var further = Duration.between(machine.instant(), to);
        if (further.compareTo(FURTHEST) > 0) {
            throw new InvalidInput("now", "must be at most " + FURTHEST.toDays() + " days ahead of the machine's clock");
        }
        jdbc.sql("update exercise set ahead_ms = ?, set_to = ?").params(further.toMillis(), OffsetDateTime.ofInstant(to, ZoneOffset.UTC)).update();
        ahead = Duration.ofMillis(further.toMillis());
    }

    private OffsetDateTime lastSet() {
        return jdbc.sql("select set_to from exercise").query((row, n) -> row.getObject(1, OffsetDateTime.class)).optional().orElse(OffsetDateTime.MIN);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("times of a node are in UTC");
    }
}

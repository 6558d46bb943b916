package org.ceasefiremonitor.api.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ceasefiremonitor.api.log.Instants;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The log for auditors. Every query shows only what the reader may see; what is withheld still has its position, so it is seen that there is
 * something.
 */
@Component
public final class EventLog {

    private static final int STREAMED_AT_ONCE = 500;
    private static final String COLUMNS = "select e.position, e.event_id, e.type, e.revision, e.aggregate_id, e.sequence, e.recorded_at,"
            + " e.actor_participant, e.actor_pseudonym, e.actor_capacity, e.actor_authority, e.authenticated, e.command, e.command_id,"
            + " e.correlation_id, e.causation_id, e.reason, e.tlp, e.releasable_to, e.originator, e.payload from event e where ";

    private final JdbcClient jdbc;
    private final Instants instants;

    EventLog(JdbcClient jdbc, Instants instants) {
        this.jdbc = jdbc;
        this.instants = instants;
    }

    /**
     * Positions that a list covers, both included; none if {@code last} is less than {@code first}.
     *
     * @param first the first
     * @param last  the last
     */
    record Range(long first, long last) {

        long length() {
            return Math.max(0, last - first + 1);
        }
    }

    /**
     * One page of events.
     *
     * @param page     the events, for the head of the log at which the list was begun
     * @param withheld how many events of the positions that the page covers the reader may not see; absent where something other than positions
     *                 and times is asked about, since the number would then tell what is withheld
     */
    record Found(Page<LoggedEvent> page, @Nullable Long withheld) {
    }

    /**
     * Lists events.
     *
     * @param head   position of the last event to be listed
     * @param latestFirst whether the list begins with the latest event
     */
    Found list(EventFilter filter, boolean latestFirst, Paging paging, Reader reader, long head) {
        var asked = filter + " " + latestFirst;
        var after = paging.after(asked, 1);
        var until = after == null ? head : after.position();
        var range = range(filter, until);
        if (after != null) {
            var last = position(after.keys().getFirst());
            range = latestFirst ? new Range(range.first, Math.min(range.last, last - 1)) : new Range(Math.max(range.first, last + 1), range.last);
        }
        var page = paging.page(until, asked, select(filter, range, latestFirst, paging.size() + 1, reader), event -> List.of(event.position()));
        if (page.next() != null) {
            var last = page.items().getLast().position();
            range = latestFirst ? new Range(last, range.last) : new Range(range.first, last);
        }
        return new Found(page, filter.isRange() ? range.length() - page.items().size() : null);
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOurs) {
            throw new InvalidInput("cursor", "is not a cursor that this list has given");
        }
    }

    /** Hands over every event that matches, read in parts, so that it needs little memory and holds no connection while the receiver is slow. */
    void stream(EventFilter filter, boolean latestFirst, Reader reader, long head, Consumer<List<LoggedEvent>> receiver) {
        var range = range(filter, head);
        List<LoggedEvent> part;
        do {
            part = select(filter, range, latestFirst, STREAMED_AT_ONCE, reader);
            receiver.accept(part);
            if (!part.isEmpty()) {
                var last = part.getLast().position();
                range = latestFirst ? new Range(range.first, last - 1) : new Range(last + 1, range.last);
            }
        } while (part.size() == STREAMED_AT_ONCE);
    }

    /** Times of recording rise with positions, so a range of times is a range of positions. */
    private Range range(EventFilter filter, long head) {
        var first = filter.fromPosition() == null ? 0 : filter.fromPosition();
        var last = filter.toPosition() == null ? head : Math.min(head, filter.toPosition() - 1);
        if (filter.from() != null) {
            first = Math.max(first, instants.firstFrom(filter.from()));
        }
        if (filter.to() != null) {
            last = Math.min(last, instants.firstFrom(filter.to()) - 1);
        }
        return new Range(first, last);
    }

    private List<LoggedEvent> select(EventFilter filter, Range range, boolean latestFirst, int limit, Reader reader) {
        if (range.length() == 0) {
            return List.of();
        }
        var way = filter.way();
        var direction = latestFirst ? " desc" : "";
        var conditions = new Conditions();
        if (way == EventFilter.Way.TYPE && filter.types().size() > 1) {
            // One short list for each type, merged.
            var lists = filter.types().stream().map(type -> "(" + sql(filter, List.of(type), conditions.part(), range, reader)
                    + " order by e.type" + direction + ", e.position" + direction + " limit " + limit + ")").collect(Collectors.joining(" union all "));
            return events(lists + " order by 1" + direction + " limit " + limit, conditions);
        }
        var end = switch (way) {
            // The index has the sequences falling.
            case AGGREGATE -> " order by e.aggregate_id" + (latestFirst ? ", e.sequence desc" : " desc, e.sequence");
            case POSITION -> " order by e.position" + direction;
            default -> " order by " + way.column() + direction + ", e.position" + direction;
        };
        return events(sql(filter, filter.types(), conditions, range, reader) + end + " limit " + limit, conditions);
    }

    private String sql(EventFilter filter, List<String> types, Conditions conditions, Range range, Reader reader) {
        filter.restrict(conditions, types);
        conditions.and("e.position >= ?", range.first).and("e.position <= ?", range.last);
        if (filter.way() == EventFilter.Way.AGGREGATE) {
            var stream = Objects.requireNonNull(filter.aggregate());
            conditions.and("e.sequence >= ?", sequence(stream, range.first)).and("e.sequence < ?", sequence(stream, range.last + 1));
        }
        reader.restrict(conditions, "e");
        return COLUMNS + conditions.sql();
    }

    /** The sequence of the first event of a stream at or after a position, found by halving, since both rise together without gaps in the sequence. */
    private long sequence(String stream, long position) {
        long low = 0;
        long high = jdbc.sql("select sequence from event where aggregate_id = ? order by aggregate_id, sequence desc limit 1").param(stream)
                .query(Long.class).optional().orElse(-1L) + 1;
        while (low < high) {
            long middle = (low + high) / 2;
            long at = jdbc.sql("select position from event where aggregate_id = ? and sequence = ?").params(stream, middle).query(Long.class).single();
            if (at < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The event at a position, or nothing if the reader may not see one there. */
    Optional<LoggedEvent> at(long position, Reader reader) {
        return select(new Conditions().and("e.position = ?", position), reader, "").stream().findFirst();
    }

    /** The event with an id, or nothing if the reader may not see it. */
    Optional<LoggedEvent> find(UUID id, Reader reader) {
        return select(new Conditions().and("e.event_id = ?", id), reader, "").stream().findFirst();
    }

    /** Other events of the same command. */
    List<LoggedEvent> together(LoggedEvent event, int limit, Reader reader) {
        return select(new Conditions().and("e.correlation_id = ?", event.correlationId()).and("e.command_id = ?", event.commandId())
                .and("e.position <> ?", event.position()), reader, " order by e.correlation_id, e.position limit " + limit);
    }

    /** Events of commands that reacted to an event. */
    List<LoggedEvent> causedBy(LoggedEvent event, int limit, Reader reader) {
        return select(new Conditions().and("e.correlation_id = ?", event.correlationId()).and("e.causation_id = ?", event.id().toString()),
                reader, " order by e.correlation_id, e.position limit " + limit);
    }

    /** Events of the history of a thing after a position, oldest first. */
    List<LoggedEvent> about(String thing, long after, int limit, Reader reader) {
        return select(new Conditions().and("e.about = ?", thing).and("e.position > ?", after), reader, " order by e.about, e.position limit " + limit);
    }

    /** Events of the histories of several things, between two positions, oldest first. */
    List<LoggedEvent> about(Collection<String> things, long after, long last, int limit, Reader reader) {
        return select(new Conditions().among("e.about", things).and("e.position > ?", after).and("e.position <= ?", last), reader,
                " order by e.position limit " + limit);
    }

    /** Events at some positions after one, oldest first. */
    List<LoggedEvent> at(Collection<Long> positions, long after, Reader reader) {
        var later = positions.stream().filter(each -> each > after).toList();
        return later.isEmpty() ? List.of() : select(new Conditions().among("e.position", later), reader, " order by e.position");
    }

    private List<LoggedEvent> select(Conditions conditions, Reader reader, String end) {
        reader.restrict(conditions, "e");
        return events(COLUMNS + conditions.sql() + end, conditions);
    }

    private List<LoggedEvent> events(String sql, Conditions conditions) {
        return jdbc.sql(sql).params(conditions.parameters()).query((row, number) -> event(row)).list();
    }

    private static LoggedEvent event(ResultSet row) throws SQLException {
        return new LoggedEvent(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4), LoggedEvent.Thing.of(row.getString(5)),
                row.getLong(6), row.getObject(7, OffsetDateTime.class).toInstant(),
                new LoggedEvent.Who(row.getString(8), row.getString(9), row.getString(10), row.getString(11), row.getBoolean(12)),
                row.getString(13), row.getString(14), row.getString(15), row.getString(16), row.getString(17),
                new LoggedEvent.EventMarking(row.getString(18), participants(row.getString(19)), row.getString(20)), row.getString(21));
    }

    private static List<String> participants(String column) {
        return Arrays.stream(column.split(" ")).filter(participant -> !participant.isEmpty()).toList();
    }
}

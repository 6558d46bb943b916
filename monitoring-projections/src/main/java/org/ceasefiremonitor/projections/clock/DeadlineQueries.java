package org.ceasefiremonitor.projections.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.FirstRows;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Questions about deadlines. */
public final class DeadlineQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(DeadlineProjection.VIEW);

    private static final List<String> COLUMNS = List.of("thing", "kind", "state", "due", "first_due", "extensions", "reason", "from_position", "recorded_at",
            "awaited_from");

    private final ViewReader reader;

    /** @param reader reads the views */
    public DeadlineQueries(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * A page of deadlines.
     *
     * @param at the instant from which time that is left is counted
     */
    public record DeadlinesAt(Instant at, Page<Deadline> page) {
    }

    /**
     * The deadlines in some states: how many there are, and those that run out first, or ran out first.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param at      instant from which time that is left is counted
     * @param most    how many are told
     */
    public static Tallied<Deadline> first(Reading reading, List<DeadlineState> states, Instant at, int most, Reader forWhom) {
        var conditions = new Conditions();
        forWhom.restrict(conditions, "d");
        return new FirstRows<>("view_deadline", COLUMNS, "state", List.of("state"), List.of("due", "thing", "kind"), row(at))
                .read(reading, conditions, FirstRows.each(conditions, "state", states), most);
    }

    /**
     * Lists deadlines, those that run out first before the others.
     *
     * @param at   instant that is asked about; absent for that of the page that the cursor continues
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public DeadlinesAt list(DeadlineFilter filter, @Nullable Instant at, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = "deadlines " + filter;
        Paging.After after = paging.after(asked, 4);
        Instant instant = after == null ? Objects.requireNonNull(at, "at") : Instant.parse(after.keys().getFirst());
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            List<Deadline> found = rows(reading, filter, instant, after == null ? null : after.keys().subList(1, 4), paging.size() + 1, forWhom);
            Page<Deadline> page = paging.page(reading.position(), asked, found, each -> List.of(instant, each.due(), each.thing(), each.kind()));
            return new DeadlinesAt(instant, page.showing(page.items(), reading));
        });
    }

    /**
     * Hands over all deadlines in the same order, read in parts, so that it needs little memory and holds no connection while the receiver is
     * slow.
     *
     * @param at   instant that is asked about
     * @param asOf position of the log to answer for
     */
    public void stream(DeadlineFilter filter, Instant at, Reader forWhom, long asOf, Consumer<Deadline> receiver) {
        List<String> last = null;
        do {
            List<String> from = last;
            List<Deadline> part = reader.read(VIEWS, asOf, reading -> rows(reading, filter, at, from, Paging.MOST, forWhom));
            part.forEach(receiver);
            last = part.size() < Paging.MOST ? null : List.of(part.getLast().due().toString(), part.getLast().thing(), part.getLast().kind().name());
        } while (last != null);
    }

    private static List<Deadline> rows(Reading reading, DeadlineFilter filter, Instant at, @Nullable List<String> after, int limit, Reader forWhom) {
        Conditions conditions = new Conditions();
        filter.restrict(conditions, at);
        if (after != null) {
            Instant due = Instant.parse(after.get(0));
            conditions.and("d.due >= ?", due).and("(d.due, d.thing, d.kind) > (" + conditions.parameter(due) + ", " + conditions.parameter(after.get(1))
                    + ", " + conditions.parameter(after.get(2)) + ")");
        }
        conditions.and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select " + COLUMNS.stream().map(each -> "d." + each).collect(Collectors.joining(", ")) + " from view_deadline d where "
                        + conditions.sql() + " order by d.due, d.thing, d.kind limit " + limit)
                .params(conditions.parameters()).query(row(at)).list();
    }

    private static RowMapper<Deadline> row(Instant at) {
        return (row, number) -> {
            ClockKind kind = ClockKind.valueOf(row.getString(2));
            DeadlineState state = DeadlineState.valueOf(row.getString(3));
            Instant due = Rows.instant(row, 4);
            boolean awaited = state == DeadlineState.OPEN || state == DeadlineState.MISSED || state == DeadlineState.KNOWN_LATE;
            return new Deadline(row.getString(1), kind, kind.awaited(),
                    row.getString(10) == null ? Objects.requireNonNull(kind.awaitedFrom()) : Mandate.valueOf(row.getString(10)), state, due,
                    awaited ? Duration.between(at, due).toSeconds() : null, Rows.instant(row, 5), row.getInt(6), row.getString(7), row.getLong(8),
                    Rows.instant(row, 9));
        };
    }
}

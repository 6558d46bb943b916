package org.ceasefiremonitor.projections.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.jspecify.annotations.Nullable;

/**
 * Counts the reports of the register. They are counted where they stand, and not from kept counts, so that days may begin at any instant and
 * the past is counted like the present; a page reads no more days than it needs.
 */
public final class StatisticsQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ViolationProjection.VIEW);

    /** Most days that are read at once. */
    private static final int DAYS_AT_ONCE = 64;

    /** Day, zone, kind, side, severity. */
    private static final int KEYS = 5;

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final ViewReader reader;

    /** @param reader reads the views */
    public StatisticsQueries(ViewReader reader) {
        this.reader = reader;
    }

    /** Position of the log that the register has reached; -1 if it has seen nothing. */
    public long position() {
        return reader.position(VIEWS);
    }

    /**
     * Lists cells, in order of day, zone, kind, side and severity.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Cell> list(StatisticsFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        Paging.After after = paging.after(filter, KEYS);
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            Page<Cell> page = paging.page(reading.position(), filter,
                    cells(new Source(reading, filter, forWhom), after == null ? null : after.keys(), paging.size() + 1), Cell::key);
            return page.showing(page.items(), reading);
        });
    }

    /**
     * Hands over every cell, read in parts, so that it needs little memory and holds no connection while the receiver is slow.
     *
     * @param asOf position of the log to answer for
     */
    public void stream(StatisticsFilter filter, Reader forWhom, long asOf, Consumer<Cell> receiver) {
        List<String> last = null;
        do {
            List<String> after = last;
            List<Cell> part = reader.read(VIEWS, asOf, reading -> cells(new Source(reading, filter, forWhom), after, Paging.MOST));
            part.forEach(receiver);
            last = part.size() == Paging.MOST ? part.getLast().key() : null;
        } while (last != null);
    }

    /** One cell for all reports asked about, each counted once though it lies in several zones. */
    public Cell total(StatisticsFilter filter, Reader forWhom, long asOf) {
        return reader.read(VIEWS, asOf, reading -> cells(new Source(reading, filter.whole(), forWhom), null, 1)).stream().findFirst()
                .orElse(new Cell(null, null, null, null, null, null, null, 0, 0, Coverage.UNKNOWN));
    }

    private static List<Cell> cells(Source source, @Nullable List<String> after, int limit) {
        if (!source.filter.by(Breakdown.DAY)) {
            return source.count(List.of()).filter(cell -> after == null || cell.follows(after)).limit(limit).toList();
        }
        List<Cell> found = new ArrayList<>();
        Optional<Days.Day> first = after == null ? source.dayFrom(source.begin()) : Optional.of(source.filter.days().of(date(after.getFirst())));
        int atOnce = 1;
        while (first.isPresent() && found.size() < limit) {
            List<Days.Day> days = source.days(first.get(), atOnce);
            source.count(days).filter(cell -> after == null || cell.follows(after)).forEach(found::add);
            atOnce = Math.min(atOnce * 2, DAYS_AT_ONCE);
            first = source.dayFrom(days.getLast().to());
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("cursor", "is not a cursor that this list has given");
        }
    }

    /** One reading of the register. */
    private record Source(Reading reading, StatisticsFilter filter, Reader forWhom) {

        /** Where the first day asked about begins, or the earliest that anything can have been observed. */
        private Instant begin() {
            return filter.from() == null ? EARLIEST : filter.days().of(filter.from()).from();
        }

        /** The day, within those asked about, on which anything was observed next. */
        private Optional<Days.Day> dayFrom(Instant from) {
            return reading.jdbc().sql("select v.observed_from from view_violation v where v.observed_from >= ? order by v.observed_from limit 1")
                    .param(from.atOffset(ZoneOffset.UTC)).query(OffsetDateTime.class).optional()
                    .map(observed -> filter.days().of(observed.toInstant()))
                    .filter(day -> filter.to() == null || !day.date().isAfter(filter.to()));
        }

        private List<Days.Day> days(Days.Day first, int most) {
            List<Days.Day> days = new ArrayList<>(List.of(first));
            while (days.size() < most && (filter.to() == null || days.getLast().date().isBefore(filter.to()))) {
                days.add(filter.days().of(days.getLast().date().plusDays(1)));
            }
            return days;
        }

        /** The cells of some days that follow each other, in order; without any, of all days asked about together. */
        private Stream<Cell> count(List<Days.Day> days) {
            Conditions conditions = new Conditions().and(reading.holds("v")).and("v.state <> 'RETRACTED'").and(reading.begun("z"))
                    .and("v.observed_from >= ?", days.isEmpty() ? begin() : days.getFirst().from())
                    .and("v.observed_from < ?", !days.isEmpty() ? days.getLast().to() : filter.to() == null ? null : filter.days().of(filter.to()).to())
                    .among("z.zone_id", filter.zoneId()).among("v.kind", filter.kind()).among("v.side", filter.side());
            forWhom.restrict(conditions, "v");
            // Unless zones are counted apart, what is a violation, or severe, in one of a report's zones is so in all.
            boolean apart = filter.by(Breakdown.ZONE);
            String reports = "select " + day(days, conditions) + " as day_at, " + (apart ? "z.zone_id" : "''") + " as zone_id, v.kind, v.side, "
                    + (apart ? "z.severity, z.classed" : "max(z.severity) as severity, max(z.classed) as classed")
                    + " from view_violation v join view_violation_zone z on z.violation_id = v.violation_id and z.revision = v.revision where "
                    + conditions.sql() + (apart ? "" : " group by v.violation_id, v.observed_from, v.kind, v.side");
            String columns = "day_at, zone_id, " + (filter.by(Breakdown.KIND) ? "kind" : "'' as kind") + ", " + (filter.by(Breakdown.SIDE) ? "side" : "'' as side")
                    + ", " + (filter.by(Breakdown.SEVERITY) ? "coalesce(severity, 'NONE') as severity" : "'' as severity");
            return reading.jdbc().sql("select day_at, zone_id, kind, side, severity, count(case when classed = 'VIOLATION' then 1 end),"
                            + " count(case when classed = 'OBSERVATION' then 1 end) from (select " + columns + ", classed from (" + reports + ") reports) sorted"
                            + " group by day_at, zone_id, kind, side, severity")
                    .params(conditions.parameters())
                    .query((row, number) -> {
                        Days.Day day = days.isEmpty() ? null : days.get(row.getInt(1));
                        return new Cell(day == null ? null : day.date(), day == null ? null : day.from(), day == null ? null : day.to(),
                                orAbsent(row.getString(2)), orAbsent(row.getString(3)), orAbsent(row.getString(4)), orAbsent(row.getString(5)),
                                row.getLong(6), row.getLong(7), Coverage.UNKNOWN);
                    })
                    .list().stream().sorted(Cell.ORDER);
        }

        /** The number of the day on which a report was observed. */
        private static String day(List<Days.Day> days, Conditions conditions) {
            if (days.size() < 2) {
                return "0";
            }
            StringBuilder text = new StringBuilder("case");
            for (int i = 0; i < days.size() - 1; i++) {
                text.append(" when v.observed_from < ").append(conditions.parameter(days.get(i).to())).append(" then ").append(i);
            }
            return text.append(" else ").append(days.size() - 1).append(" end").toString();
        }

        private static @Nullable String orAbsent(String value) {
            return value.isEmpty() ? null : value;
        }
    }
}

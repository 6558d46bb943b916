package org.ceasefiremonitor.projections.zone;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * What was reported in one zone, counted for the position of one reading. The counts that are kept hold only where the register stands now. If
 * that is not far from the position, what changed in between is taken back. Else all of them are summed up by spans of positions, and those of
 * some hours are counted report by report.
 */
final class ZoneCounts {

    /** Positions over which changes are taken back. */
    private static final long NEAR = 2_000;

    /** More than the events of one correction, which are one for each zone that held the report and for each that holds it. */
    private static final long ONE_CORRECTION = 100;

    private static final String REGISTER = "view_violation_zone";

    private final Reading reading;
    private final String zoneId;
    private final Reader forWhom;
    private final long registerAt;
    private final Map<Changed, List<String>> revised = new HashMap<>();

    ZoneCounts(Reading reading, String zoneId, Reader forWhom) {
        this.reading = reading;
        this.zoneId = zoneId;
        this.forWhom = forWhom;
        this.registerAt = reading.reached(ViolationProjection.VIEW);
    }

    /** What was observed in whole hours of UTC. */
    Counts observed(Instant from, Instant to) {
        Counts.Sum sum = new Counts.Sum();
        if (isNear()) {
            add(sum, "sum(c.tally)", "view_zone_hour", zone().and("c.observed_hour >= ?", from).and("c.observed_hour < ?", to));
            change(sum, -1, new Changed(reading.position(), registerAt), from, to);
        } else {
            add(sum, "count(*)", REGISTER, zone().and("c.observed_from >= ?", from).and("c.observed_from < ?", to).and("c.counted").and(reading.holds("c")));
        }
        return sum.counts();
    }

    /** All that was ever reported. */
    Counts total() {
        Counts.Sum sum = new Counts.Sum();
        if (isNear()) {
            add(sum, "sum(c.tally)", "view_zone_total", zone());
            change(sum, -1, new Changed(reading.position(), registerAt), null, null);
        } else {
            long span = (reading.position() + 1) / ViolationProjection.SPAN;
            add(sum, "sum(case when c.ceased then -c.tally else c.tally end)", "view_zone_span", zone().and("c.span < ?", span));
            change(sum, 1, new Changed(span * ViolationProjection.SPAN - 1, reading.position()), null, null);
        }
        return sum.counts();
    }

    private boolean isNear() {
        return registerAt - reading.position() <= NEAR;
    }

    private Conditions zone() {
        return new Conditions().and("c.zone_id = ?", zoneId);
    }

    /**
     * What changed between two positions.
     *
     * @param after the last position before
     * @param until the last position of the changes
     */
    private record Changed(long after, long until) {
    }

    /** Adds what began to count and takes away what ceased to, or the other way round. */
    private void change(Counts.Sum sum, int sign, Changed changed, @Nullable Instant from, @Nullable Instant to) {
        if (changed.until() == changed.after()) {
            return;
        }
        add(sum, sign + " * count(*)", REGISTER, counted(from, to).and("c.from_position > ?", changed.after()).and("c.from_position <= ?", changed.until()));
        List<String> reports = revised.computeIfAbsent(changed, this::revised);
        if (!reports.isEmpty()) {
            add(sum, -sign + " * count(*)", REGISTER, counted(from, to).among("c.violation_id", reports)
                    .and("c.to_position > ?", changed.after()).and("c.to_position <= ?", changed.until()));
        }
    }

    /** Few rows, found by position or report; the condition on the zone must not offer an index of many more. */
    private Conditions counted(@Nullable Instant from, @Nullable Instant to) {
        return new Conditions().and("c.zone_id || '' = ?", zoneId).and("c.observed_from >= ?", from).and("c.observed_from < ?", to).and("c.counted");
    }

    /** Reports that were corrected or retracted: what counted before does so no longer. */
    private List<String> revised(Changed changed) {
        return reading.jdbc().sql("select distinct v.violation_id from view_violation v where v.from_position > ? and v.from_position <= ? and v.revision > 1")
                .params(changed.after() - ONE_CORRECTION, changed.until()).query(String.class).list();
    }

    private void add(Counts.Sum sum, String count, String table, Conditions conditions) {
        forWhom.restrict(conditions, "c");
        String columns = "c.classed, c.kind, " + (table.equals(REGISTER) ? "coalesce(c.severity, 'NONE')" : "c.severity") + ", c.side";
        RowCallbackHandler each = row -> sum.add(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5));
        reading.jdbc().sql("select " + columns + ", " + count + " from " + table + " c where " + conditions.sql() + " group by " + columns)
                .params(conditions.parameters()).query(each);
    }
}

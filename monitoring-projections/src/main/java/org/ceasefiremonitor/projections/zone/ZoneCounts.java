package org.ceasefiremonitor.projections.zone;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * What was reported in one zone, counted for the position of one reading. The counts that are kept hold only where the register stands
 * now. If that is not far from the position, what changed in between is taken back; else the reports are counted one by one.
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
    private @Nullable List<String> revised;

    ZoneCounts(Reading reading, String zoneId, Reader forWhom) {
        this.reading = reading;
        this.zoneId = zoneId;
        this.forWhom = forWhom;
        this.registerAt = reading.reached(ViolationProjection.VIEW);
    }

    /** What was observed in whole hours of UTC. */
    Counts observed(Instant from, Instant to) {
        return counts("view_zone_hour", from, to);
    }

    /** All that was ever reported. */
    Counts total() {
        return counts("view_zone_total", null, null);
    }

    private Counts counts(String kept, @Nullable Instant from, @Nullable Instant to) {
        Counts.Sum sum = new Counts.Sum();
        if (registerAt - reading.position() > NEAR) {
            add(sum, 1, REGISTER, standing(within(from, to).and("c.zone_id = ?", zoneId).and(reading.holds("c"))));
            return sum.counts();
        }
        Conditions present = new Conditions().and("c.zone_id = ?", zoneId).and("c.observed_hour >= ?", from).and("c.observed_hour < ?", to);
        add(sum, 1, kept, present);
        if (registerAt > reading.position()) {
            // Other conditions than these must not offer an index: these rows are few.
            add(sum, -1, REGISTER, standing(within(from, to).and("c.zone_id || '' = ?", zoneId).and("c.from_position > ?", reading.position())));
            if (!revised().isEmpty()) {
                add(sum, 1, REGISTER, standing(within(from, to).and("c.zone_id || '' = ?", zoneId).among("c.violation_id", revised())
                        .and("c.to_position > ?", reading.position()).and("c.to_position <= ?", registerAt)));
            }
        }
        return sum.counts();
    }

    /** Reports that were corrected or retracted since the position: what counted before does so no longer. */
    private List<String> revised() {
        if (revised == null) {
            revised = reading.jdbc().sql("select distinct v.violation_id from view_violation v where v.from_position > ? and v.revision > 1")
                    .param(reading.position() - ONE_CORRECTION).query(String.class).list();
        }
        return revised;
    }

    private static Conditions within(@Nullable Instant from, @Nullable Instant to) {
        return new Conditions().and("c.observed_from >= ?", from).and("c.observed_from < ?", to);
    }

    private static Conditions standing(Conditions conditions) {
        return conditions.and("c.counted");
    }

    private void add(Counts.Sum sum, int sign, String table, Conditions conditions) {
        forWhom.restrict(conditions, "c");
        String columns = "c.classed, c.kind, " + (table.equals(REGISTER) ? "coalesce(c.severity, 'NONE')" : "c.severity") + ", c.side";
        RowCallbackHandler each = row -> sum.add(row.getString(1), row.getString(2), row.getString(3), row.getString(4), sign * row.getLong(5));
        reading.jdbc().sql("select " + columns + ", " + (table.equals(REGISTER) ? "count(*)" : "sum(c.tally)") + " from " + table + " c where "
                + conditions.sql() + " group by " + columns).params(conditions.parameters()).query(each);
    }
}

package org.ceasefiremonitor.projections.zone;

import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.ceasefiremonitor.core.zone.SuspendedInterval;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The drawings and suspensions of a zone as they stand, from which it follows on what the zone rests and whether it is suspended.
 *
 * @param bases       on what each drawing that stands rests, by its number
 * @param suspensions by the position of the event that suspended the zone
 */
record ZoneParts(TreeMap<Long, String> bases, TreeMap<Long, SuspendedInterval> suspensions) {

    static ZoneParts none() {
        return new ZoneParts(new TreeMap<>(), new TreeMap<>());
    }

    static ZoneParts read(JdbcClient jdbc, String zoneId) {
        ZoneParts parts = none();
        jdbc.sql("select b.number, coalesce(b.basis, z.basis) from view_zone_boundary b join view_zone z on z.zone_id = b.zone_id where b.zone_id = ?"
                        + " and b.struck is null and b.to_position = " + VersionedTable.CURRENT + " and z.to_position = " + VersionedTable.CURRENT)
                .param(zoneId).query(row -> {
                    parts.bases.put(row.getLong(1), row.getString(2));
                });
        jdbc.sql("select suspended_position, suspended_from, suspended_until from view_zone_suspension where zone_id = ? and to_position = "
                        + VersionedTable.CURRENT)
                .param(zoneId).query(row -> {
                    parts.suspensions.put(row.getLong(1), new SuspendedInterval(Rows.instant(row, 2), Rows.instantOrNull(row, 3)));
                });
        return parts;
    }

    /** On what the latest drawing rests. */
    String basis() {
        return bases.lastEntry().getValue();
    }

    /** Position of the event that suspended the zone, while it is suspended. */
    @Nullable Long suspendedPosition() {
        return suspensions.entrySet().stream().filter(each -> each.getValue().until() == null).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** Position of the event that suspended the zone from an instant on. */
    long suspendedPosition(Instant from) {
        return suspensions.entrySet().stream().filter(each -> each.getValue().from().equals(from)).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new NoSuchElementException("The zone was not suspended from " + from + " on"));
    }
}

package org.ceasefiremonitor.core.zone;

import java.util.List;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Zones that a report names. */
final class NamedZones {

    private NamedZones() {
    }

    /** Without repetitions, sorted; null when none are named. */
    static @Nullable List<ZoneId> check(@Nullable List<ZoneId> zoneIds) {
        if (zoneIds == null || zoneIds.isEmpty()) {
            return null;
        }
        for (int i = 0; i < zoneIds.size(); i++) {
            InvalidInput.required("zoneIds[" + i + "]", zoneIds.get(i));
        }
        var sorted = zoneIds.stream().distinct().sorted().toList();
        if (sorted.size() > ReportDesk.MOST_ZONES) {
            throw new InvalidInput("zoneIds", "may name at most " + ReportDesk.MOST_ZONES + " zones, named " + sorted.size());
        }
        return sorted;
    }
}

package org.ceasefiremonitor.core.zone;

import java.util.List;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.report.Report;

/**
 * A stated report with its place and time made definite, and how each zone that it concerns judges it.
 *
 * @param report what is recorded
 * @param zones  the zones in id order
 */
record AssessedReport(Report report, List<InZone> zones) {

    /**
     * How one zone judges it.
     *
     * @param zone       the zone
     * @param assessment its judgement
     */
    record InZone(ZoneDefinition zone, Assessment assessment) {
    }

    List<ZoneId> zoneIds() {
        return zones.stream().map(each -> each.zone().zoneId()).toList();
    }
}

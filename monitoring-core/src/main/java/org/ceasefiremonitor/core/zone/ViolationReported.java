package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Something was reported in a zone.
 *
 * @param violationId the report
 * @param zoneId      the zone
 * @param zones       all zones that it concerns, sorted
 * @param revision    1
 * @param report      what was reported
 * @param assessment  how this zone judges it
 * @param decidedAt   when it was decided
 */
@EventType("zone.ViolationReported")
public record ViolationReported(
        ViolationId violationId,
        ZoneId zoneId,
        List<ZoneId> zones,
        long revision,
        Report report,
        Assessment assessment,
        Instant decidedAt) implements ReportEvent {

    @Override
    public String state() {
        return RecordedReport.RECORDED;
    }

    @Override
    public Marking visibility() {
        return report.marking();
    }

    @Override
    @JsonIgnore
    public @Nullable Tallied uncounts() {
        return null;
    }

    @Override
    @JsonIgnore
    public Tallied counts() {
        return Tallied.of(report, assessment);
    }
}

package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.report.Report;

/**
 * What was established on an incident, or fell again, changed how much a report of it weighs in a zone. The content of the report is as it was.
 *
 * @param violationId the report
 * @param zoneId      the zone
 * @param zones       all zones that count it, sorted
 * @param revision    one more than before
 * @param state       as before: {@code RECORDED} or {@code CORRECTED}
 * @param before      what this zone counted until now
 * @param report      the report
 * @param assessment  how this zone judges it from now on
 * @param marking     who may see the event
 * @param decidedAt   when it was decided
 */
@EventType("zone.ViolationWeighed")
public record ViolationWeighed(
        ViolationId violationId,
        ZoneId zoneId,
        List<ZoneId> zones,
        long revision,
        @JsonIgnore(false) String state,
        Tallied before,
        Report report,
        Assessment assessment,
        Marking marking,
        Instant decidedAt) implements ReportEvent {

    @Override
    public Marking visibility() {
        return marking;
    }

    @Override
    @JsonIgnore
    public Tallied uncounts() {
        return before;
    }

    @Override
    @JsonIgnore
    public Tallied counts() {
        return Tallied.of(report, assessment);
    }
}

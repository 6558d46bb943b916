package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A report was retracted.
 *
 * @param violationId the report
 * @param zoneId      the zone
 * @param zones       all zones that counted it, sorted
 * @param revision    one more than before
 * @param before      what this zone counted until now
 * @param reason      why
 * @param marking     who may see the report
 * @param decidedAt   when it was decided
 */
@EventType("zone.ViolationRetracted")
public record ViolationRetracted(
        ViolationId violationId,
        ZoneId zoneId,
        List<ZoneId> zones,
        long revision,
        Tallied before,
        String reason,
        Marking marking,
        Instant decidedAt) implements ReportEvent, Correction {

    @Override
    public String state() {
        return RecordedReport.RETRACTED;
    }

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
    public @Nullable Assessment assessment() {
        return null;
    }

    @Override
    @JsonIgnore
    public @Nullable Tallied counts() {
        return null;
    }
}

package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report was corrected.
 *
 * @param violationId the report
 * @param zoneId      the zone
 * @param zones       all zones that it concerns after the correction, sorted
 * @param revision    one more than before
 * @param effect      what the correction does to this zone
 * @param before      what this zone counted until now; absent when the report enters it
 * @param report      the report as corrected
 * @param assessment  how this zone judges it; absent when the report leaves it
 * @param reason      why
 * @param decidedAt   when it was decided
 */
@EventType("zone.ViolationCorrected")
public record ViolationCorrected(
        ViolationId violationId,
        ZoneId zoneId,
        List<ZoneId> zones,
        long revision,
        CorrectionEffect effect,
        @Nullable Tallied before,
        Report report,
        @Nullable Assessment assessment,
        String reason,
        Instant decidedAt) implements ReportEvent, Correction {

    @Override
    public String state() {
        return RecordedReport.CORRECTED;
    }

    @Override
    public Marking visibility() {
        return report.marking();
    }

    @Override
    @JsonIgnore
    public @Nullable Tallied uncounts() {
        return before;
    }

    @Override
    @JsonIgnore
    public @Nullable Tallied counts() {
        return assessment == null ? null : Tallied.of(report, assessment);
    }
}

package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Reports what a person observed. It is recorded in every zone that it concerns and judged there by the rules of its time; until someone
 * establishes a violation, it is reported, no more.
 *
 * @param violationId client-chosen id of the report, recorded once for ever
 * @param zoneIds     zones that must hold the place, at most 32; when absent, all zones in force that hold it
 * @param importId    the import whose row it is, which must be open and the actor's participant's own; absent for what nobody imported
 * @param report      what was observed
 */
@JsonClassDescription("Reports what a person observed. It is recorded in every zone that it concerns and judged there by "
        + "the rules of its time; until someone establishes a violation, it is reported, no more.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
public record ReportViolation(
        @JsonPropertyDescription("Client-chosen id of the report, recorded once for ever.")
        ViolationId violationId,
        @Nullable
        @JsonPropertyDescription("Zones that must hold the place, at most 32; when absent, all zones in force that hold it.")
        List<ZoneId> zoneIds,
        @Nullable
        @JsonPropertyDescription("The import whose row it is, which must be open and the actor's participant's own; absent for what nobody imported.")
        ImportId importId,
        @JsonPropertyDescription("What was observed.")
        StatedReport report) implements ZoneCommand, Creates {

    public ReportViolation {
        InvalidInput.required("violationId", violationId);
        zoneIds = NamedZones.check(zoneIds);
        InvalidInput.required("report", report);
    }

    /** A report that nobody imported. */
    public ReportViolation(ViolationId violationId, @Nullable List<ZoneId> zoneIds, StatedReport report) {
        this(violationId, zoneIds, null, report);
    }

    @Override
    public ViolationId created() {
        return violationId;
    }
}

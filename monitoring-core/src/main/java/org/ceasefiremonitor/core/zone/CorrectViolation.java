package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a report: the content replaces the earlier one whole. Zones that it no longer concerns give it up, others take it in.
 *
 * @param violationId id of the reported violation
 * @param zoneIds     zones that must hold the place, at most 32; when absent, all zones in force that hold it
 * @param report      the report as it should have been
 * @param reason      why; 1 to 2000 characters
 */
@JsonClassDescription("Corrects a report: the content replaces the earlier one whole. Zones that it no longer concerns "
        + "give it up, others take it in.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
public record CorrectViolation(
        @JsonPropertyDescription("Id of the reported violation.")
        ViolationId violationId,
        @Nullable
        @JsonPropertyDescription("Zones that must hold the place, at most 32; when absent, all zones in force that hold it.")
        List<ZoneId> zoneIds,
        @JsonPropertyDescription("The report as it should have been, whole.")
        StatedReport report,
        @JsonPropertyDescription("Why; 1 to 2000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public CorrectViolation {
        InvalidInput.required("violationId", violationId);
        zoneIds = NamedZones.check(zoneIds);
        InvalidInput.required("report", report);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ViolationId concerned() {
        return violationId;
    }
}

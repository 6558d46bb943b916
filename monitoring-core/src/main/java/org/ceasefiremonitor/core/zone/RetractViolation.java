package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Retracts a report for good. Its content stays in the log; no zone counts it any longer.
 *
 * @param violationId id of the reported violation
 * @param reason      why; 1 to 2000 characters
 */
@JsonClassDescription("Retracts a report for good. Its content stays in the log; no zone counts it any longer.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
public record RetractViolation(
        @JsonPropertyDescription("Id of the reported violation.")
        ViolationId violationId,
        @JsonPropertyDescription("Why; 1 to 2000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public RetractViolation {
        InvalidInput.required("violationId", violationId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ViolationId concerned() {
        return violationId;
    }
}

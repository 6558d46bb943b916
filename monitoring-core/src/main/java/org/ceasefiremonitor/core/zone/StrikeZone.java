package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a zone that was never designated; possible while no report counts in it.
 *
 * @param zoneId the zone
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a zone that was never designated; possible while no report counts in it.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeZone(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public StrikeZone {
        InvalidInput.required("zoneId", zoneId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

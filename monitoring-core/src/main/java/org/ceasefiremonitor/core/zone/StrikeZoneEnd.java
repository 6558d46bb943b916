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
 * Strikes an end of the zone that never was: it goes on as if it had never ended.
 *
 * @param zoneId the zone
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes an end of the zone that never was: it goes on as if it had never ended.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record StrikeZoneEnd(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public StrikeZoneEnd {
        InvalidInput.required("zoneId", zoneId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

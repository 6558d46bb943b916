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
 * Suspends a zone from the instant of decision on: what happens in it meanwhile is not reported to it.
 *
 * @param zoneId the zone
 * @param reason why; 1 to 2000 characters
 */
@JsonClassDescription("Suspends a zone from the instant of decision on: what happens in it meanwhile is not reported to it.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record SuspendZone(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("Why; 1 to 2000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public SuspendZone {
        InvalidInput.required("zoneId", zoneId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

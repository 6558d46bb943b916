package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Evaluates the alert level of a zone anew: issued by the clock when time alone could lower it.
 *
 * @param zoneId the zone
 */
@JsonClassDescription("Evaluates the alert level of a zone anew: issued by the clock when time alone could lower it.")
@IssuedBy({Mandate.CLOCK, Mandate.CHIEF_MONITOR})
public record ReassessAlertLevel(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId) implements ZoneCommand, Concerns {

    public ReassessAlertLevel {
        InvalidInput.required("zoneId", zoneId);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

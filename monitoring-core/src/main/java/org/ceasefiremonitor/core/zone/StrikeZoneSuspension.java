package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a suspension of the zone that never was, with its end.
 *
 * @param zoneId       the zone
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param reason       why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a suspension of the zone that never was, with its end.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record StrikeZoneSuspension(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("Which one: the beginning with which it is recorded now.")
        Instant recordedFrom,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public StrikeZoneSuspension {
        InvalidInput.required("zoneId", zoneId);
        recordedFrom = InvalidInput.instant("recordedFrom", recordedFrom);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

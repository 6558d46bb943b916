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
 * Corrects when the zone ended. What was reported in it stays as it is.
 *
 * @param zoneId  the zone
 * @param endedAt when it ended; not in the future
 * @param reason  why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects when the zone ended. What was reported in it stays as it is.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record CorrectZoneEnd(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("When it ended; not in the future.")
        Instant endedAt,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public CorrectZoneEnd {
        InvalidInput.required("zoneId", zoneId);
        endedAt = InvalidInput.instant("endedAt", endedAt);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a redraw that was never decided: the drawing before it holds on.
 *
 * @param zoneId the zone
 * @param number which drawing: 2 for that of the first redraw, one more with each
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a redraw that was never decided: the drawing before it holds on.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeRedraw(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Which drawing: 2 for that of the first redraw, one more with each.")
        int number,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public StrikeRedraw {
        InvalidInput.required("zoneId", zoneId);
        if (number < 2) {
            throw new InvalidInput("number", "must be 2 or more, was " + number + "; drawing 1 is that of the designation");
        }
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

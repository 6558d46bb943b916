package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * Corrects from when a redraw holds and on what it rests; one that was struck stands again.
 *
 * @param zoneId        the zone
 * @param number        which drawing: 2 for that of the first redraw, one more with each
 * @param effectiveFrom from when it holds in fact
 * @param basis         the decision or consent of the Parties on which it rests
 * @param reason        why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects from when a redraw holds and on what it rests; one that was struck stands again.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectRedraw(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Which drawing: 2 for that of the first redraw, one more with each.")
        int number,
        @JsonPropertyDescription("From when it holds in fact.")
        Instant effectiveFrom,
        @JsonPropertyDescription("The decision or consent of the Parties on which it rests.")
        String basis,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public CorrectRedraw {
        InvalidInput.required("zoneId", zoneId);
        if (number < 2) {
            throw new InvalidInput("number", "must be 2 or more, was " + number + "; drawing 1 is that of the designation");
        }
        effectiveFrom = InvalidInput.instant("effectiveFrom", effectiveFrom);
        InvalidInput.text("basis", basis, 500);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

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
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects an error in one drawing of a zone. Reports that were judged by it stay as they are; a view lists those that it would have
 * judged otherwise.
 *
 * @param zoneId   the zone
 * @param number   which drawing: 1 for that of the designation, one more with each redraw
 * @param boundary the area as it should have been drawn
 * @param reason   why; 1 to 2000 characters
 */
@JsonClassDescription("Corrects an error in one drawing of a zone. Reports that were judged by it stay as they are; a view "
        + "lists those that it would have judged otherwise.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectZoneBoundary(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Which drawing: 1 for that of the designation, one more with each redraw.")
        int number,
        @JsonPropertyDescription("The area as it should have been drawn: a GeoJSON Polygon or MultiPolygon, WGS 84.")
        Boundary boundary,
        @JsonPropertyDescription("Why; 1 to 2000 characters.")
        String reason) implements ZoneCommand, Concerns {

    public CorrectZoneBoundary {
        InvalidInput.required("zoneId", zoneId);
        if (number < 1) {
            throw new InvalidInput("number", "must be 1 or more, was " + number);
        }
        boundary = InvalidInput.required("boundary", boundary).checked();
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

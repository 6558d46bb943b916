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
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Draws a zone anew. Earlier reports stay judged by the drawing of their time.
 *
 * @param zoneId        the zone
 * @param boundary      the new area
 * @param effectiveFrom from when it holds, not before this is recorded; the instant of decision when absent
 * @param basis         the decision or consent of the Parties on which it rests; at most 500 characters
 */
@JsonClassDescription("Draws a zone anew. Earlier reports stay judged by the drawing of their time.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record RedrawZone(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("The new area: a GeoJSON Polygon or MultiPolygon, WGS 84.")
        Boundary boundary,
        @Nullable
        @JsonPropertyDescription("From when it holds, not before now; now when absent.")
        Instant effectiveFrom,
        @JsonPropertyDescription("The decision or consent of the Parties on which it rests.")
        String basis) implements ZoneCommand, Concerns {

    public RedrawZone {
        InvalidInput.required("zoneId", zoneId);
        boundary = InvalidInput.required("boundary", boundary).checked();
        InvalidInput.text("basis", basis, 500);
    }

    @Override
    public ZoneId concerned() {
        return zoneId;
    }
}

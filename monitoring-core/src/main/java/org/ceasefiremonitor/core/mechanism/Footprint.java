package org.ceasefiremonitor.core.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.place.Degrees;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * What an asset looks at: a circle.
 *
 * @param centre middle of the circle
 * @param radiusMetres radius of the circle in metres; 1 to 2,000,000
 */
public record Footprint(
        @JsonPropertyDescription("Middle of the circle.")
        Position centre,
        @JsonProperty(value = "radiusMetres", required = true)
        @JsonPropertyDescription("Radius of the circle in metres; 1 to 2,000,000.")
        int radiusMetres) {

    public Footprint {
        InvalidInput.required("centre", centre);
        InvalidInput.between("radiusMetres", radiusMetres, 1, 2000000);
    }

    /** Whether a place lies in the circle, as on a plane at the latitude halfway between: within about 0.5 % at 100 km. */
    public boolean covers(Position place) {
        var apart = Math.abs(place.longitude() - centre.longitude());
        var east = Math.min(apart, 360 - apart) * Degrees.metresPerDegreeEast((place.latitude() + centre.latitude()) / 2);
        var north = (place.latitude() - centre.latitude()) * Degrees.metresPerDegreeNorth((place.latitude() + centre.latitude()) / 2);
        return Math.hypot(east, north) <= radiusMetres;
    }
}

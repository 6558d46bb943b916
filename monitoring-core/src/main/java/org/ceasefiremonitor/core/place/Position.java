package org.ceasefiremonitor.core.place;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * A point on the Earth, WGS 84.
 *
 * @param longitude degrees east, -180 to 180
 * @param latitude  degrees north, -90 to 90
 */
public record Position(
        @JsonProperty(value = "longitude", required = true)
        @JsonPropertyDescription("Degrees east, WGS 84, -180 to 180.")
        double longitude,
        @JsonProperty(value = "latitude", required = true)
        @JsonPropertyDescription("Degrees north, WGS 84, -90 to 90.")
        double latitude) {

    public Position {
        longitude = within("longitude", longitude, 180);
        latitude = within("latitude", latitude, 90);
    }

    private static double within(String field, double degrees, int limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new InvalidInput(field, "must be a number of degrees from -" + limit + " to " + limit + ", was " + degrees);
        }
        return degrees + 0.0; // turns -0.0 into 0.0, so that equal places are equal
    }
}

package org.ceasefiremonitor.core.place;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * A direction and a range of distances from an observer, as patrols report what they saw or heard far away.
 *
 * @param degrees  direction from the observer, clockwise from true north, 0 up to but not including 360
 * @param minimumM least distance, metres
 * @param maximumM greatest distance, metres, at most {@value #FARTHEST_M}
 */
public record Bearing(
        @JsonProperty(value = "degrees", required = true)
        @JsonPropertyDescription("Direction from the observer, degrees clockwise from true north, 0 up to but not including 360.")
        double degrees,
        @JsonProperty(value = "minimumM", required = true)
        @JsonPropertyDescription("Least distance from the observer, metres.")
        double minimumM,
        @JsonProperty(value = "maximumM", required = true)
        @JsonPropertyDescription("Greatest distance from the observer, metres.")
        double maximumM) {

    /** Farther away than this nobody gives a bearing. */
    public static final int FARTHEST_M = 500_000;

    public Bearing {
        if (!(degrees >= 0 && degrees < 360)) {
            throw new InvalidInput("bearing.degrees", "must be from 0 up to but not including 360, was " + degrees);
        }
        if (!(minimumM >= 0)) {
            throw new InvalidInput("bearing.minimumM", "must not be negative, was " + minimumM);
        }
        if (!(maximumM >= minimumM && maximumM <= FARTHEST_M)) {
            throw new InvalidInput("bearing.maximumM",
                    "must be from minimumM, " + minimumM + ", to " + FARTHEST_M + " metres, was " + maximumM);
        }
    }
}

package org.ceasefiremonitor.core.place;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A place as a reporter states it: exactly one of position, grid reference, or bearing from the observer.
 *
 * @param position     longitude and latitude
 * @param mgrs         reference in the military grid reference system; the place is the middle of the square
 * @param bearing      direction and distances from the observer, whose position must be stated too
 * @param uncertaintyM radius of the circle that holds the true place, metres, 0 to {@value #GREATEST_UNCERTAINTY_M}; when absent, a
 *                     grid reference gives half the diagonal of its square and a bearing half its range
 * @param text         the place in words, at most 500 characters
 */
public record StatedPlace(
        @Nullable
        @JsonPropertyDescription("Longitude and latitude. Exactly one of position, mgrs and bearing is stated.")
        Position position,
        @Nullable
        @JsonPropertyDescription("Reference in the military grid reference system; the place is the middle of the square.")
        String mgrs,
        @Nullable
        @JsonPropertyDescription("Direction and distances from observerPosition; the place is the middle of the range.")
        Bearing bearing,
        @Nullable
        @JsonPropertyDescription("Radius of the circle that holds the true place, metres.")
        Double uncertaintyM,
        @Nullable
        @JsonPropertyDescription("The place in words.")
        String text) {

    /** Uncertainty beyond this is no place. */
    public static final int GREATEST_UNCERTAINTY_M = 1_000_000;

    public StatedPlace {
        int forms = (position == null ? 0 : 1) + (mgrs == null ? 0 : 1) + (bearing == null ? 0 : 1);
        if (forms != 1) {
            throw new InvalidInput("place", "must state exactly one of position, mgrs and bearing, stated " + forms);
        }
        InvalidInput.optionalText("place.mgrs", mgrs, 40);
        if (uncertaintyM != null && !(uncertaintyM >= 0 && uncertaintyM <= GREATEST_UNCERTAINTY_M)) {
            throw new InvalidInput("place.uncertaintyM", "must be from 0 to " + GREATEST_UNCERTAINTY_M + " metres, was " + uncertaintyM);
        }
        InvalidInput.optionalText("place.text", text, 500);
    }

    /** A place stated by longitude and latitude alone. */
    public static StatedPlace at(Position position) {
        return new StatedPlace(position, null, null, null, null);
    }
}

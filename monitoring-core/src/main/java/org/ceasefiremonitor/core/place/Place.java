package org.ceasefiremonitor.core.place;

import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened: one point, with the form and words in which it was reported.
 *
 * @param position     the point by which the place is judged
 * @param uncertaintyM radius of the circle that holds the true place, metres; absent when nothing is known of it
 * @param mgrs         the grid reference, if the place was reported as one
 * @param bearing      direction and distances, if the place was reported so
 * @param text         the place in words
 * @param asReported   which of the forms was reported
 */
public record Place(
        Position position,
        @Nullable Double uncertaintyM,
        @Nullable String mgrs,
        @Nullable Bearing bearing,
        @Nullable String text,
        PlaceForm asReported) {

    public Place {
        InvalidInput.required("place.position", position);
        InvalidInput.required("place.asReported", asReported);
    }
}

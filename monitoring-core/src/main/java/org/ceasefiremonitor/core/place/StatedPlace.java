package org.ceasefiremonitor.core.place;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import net.sf.geographiclib.Geodesic;
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
        if (mgrs != null) {
            GridReference.read("place.mgrs", mgrs);
        }
        if (uncertaintyM != null && !(uncertaintyM >= 0 && uncertaintyM <= GREATEST_UNCERTAINTY_M)) {
            throw new InvalidInput("place.uncertaintyM", "must be from 0 to " + GREATEST_UNCERTAINTY_M + " metres, was " + uncertaintyM);
        }
        InvalidInput.optionalText("place.text", text, 500);
    }

    /**
     * The one point that stands for the place, by WGS 84 geodesics where it is a bearing.
     *
     * @param observer where the observer was; needed for a bearing
     */
    public Place resolve(@Nullable Position observer) {
        if (position != null) {
            return new Place(position, uncertaintyM, null, null, text, PlaceForm.POSITION);
        }
        if (mgrs != null) {
            var square = GridReference.read("place.mgrs", mgrs);
            return new Place(square.middle(), uncertaintyM == null ? Double.valueOf(square.uncertaintyM()) : uncertaintyM, square.text(),
                    null, text, PlaceForm.MGRS);
        }
        if (observer == null) {
            throw new InvalidInput("observerPosition", "is required with a bearing");
        }
        double half = (bearing.maximumM() - bearing.minimumM()) / 2;
        var middle = Geodesic.WGS84.Direct(observer.latitude(), observer.longitude(), bearing.degrees(), bearing.minimumM() + half);
        return new Place(new Position(middle.lon2, middle.lat2), uncertaintyM == null && half > 0 ? Double.valueOf(half) : uncertaintyM,
                null, bearing, text, PlaceForm.BEARING);
    }

    /** A place stated by longitude and latitude alone. */
    public static StatedPlace at(Position position) {
        return new StatedPlace(position, null, null, null, null);
    }
}

package org.ceasefiremonitor.core.place;

/** The form in which a place was reported. */
public enum PlaceForm {
    /** Longitude and latitude. */
    POSITION,
    /** A square of the military grid reference system; the place is its middle. */
    MGRS,
    /** Direction and range of distances from the observer; the place is the middle of the range. */
    BEARING
}

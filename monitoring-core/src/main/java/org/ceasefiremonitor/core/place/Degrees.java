package org.ceasefiremonitor.core.place;

/** Lengths of degrees on the WGS 84 ellipsoid, by the usual series (good to a centimetre per degree). */
public final class Degrees {

    private Degrees() {
    }

    /** Metres per degree of latitude at a latitude. */
    public static double metresPerDegreeNorth(double latitude) {
        double phi = Math.toRadians(latitude);
        return 111132.954 - 559.822 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi);
    }

    /** Metres per degree of longitude at a latitude; not less than 1, so that it can divide at the poles. */
    public static double metresPerDegreeEast(double latitude) {
        double phi = Math.toRadians(latitude);
        return Math.max(1, 111412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi));
    }
}

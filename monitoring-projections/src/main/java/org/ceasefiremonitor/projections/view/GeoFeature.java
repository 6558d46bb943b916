package org.ceasefiremonitor.projections.view;

import java.util.List;

/**
 * A GeoJSON Feature (RFC 7946).
 *
 * @param type       always {@code Feature}
 * @param id         id of the thing
 * @param geometry   a GeoJSON geometry; longitude before latitude, WGS 84
 * @param properties what is known of the thing
 */
public record GeoFeature<P>(String type, String id, Object geometry, P properties) {

    /** A feature of a thing. */
    public static <P> GeoFeature<P> of(String id, Object geometry, P properties) {
        return new GeoFeature<>("Feature", id, geometry, properties);
    }

    /**
     * A GeoJSON Point.
     *
     * @param type        always {@code Point}
     * @param coordinates longitude and latitude
     */
    public record Point(String type, List<Double> coordinates) {

        /** The point at a place. */
        public static Point at(double longitude, double latitude) {
            return new Point("Point", List.of(longitude, latitude));
        }
    }
}

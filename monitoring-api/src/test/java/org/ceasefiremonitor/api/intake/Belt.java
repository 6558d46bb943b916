package org.ceasefiremonitor.api.intake;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The area within a geodesic distance of a line, as a polygon in the plane of longitude and latitude. Each edge of the line is a geodesic;
 * its surroundings are drawn as two parallels and two half circles whose vertices lie exactly at the distance, and the surroundings of all
 * edges are joined. Between vertices the drawing is straight, which is less than a metre inside the true edge for distances of tens of
 * kilometres.
 */
final class Belt {

    private static final double ALONG_M = 1000;
    private static final double TURN_DEGREES = 1;

    private Belt() {
    }

    /**
     * Draws a belt.
     *
     * @param line    vertices, longitude and latitude in degrees
     * @param radiusM distance in metres
     */
    static Geometry within(List<double[]> line, double radiusM) {
        var pieces = new ArrayList<Geometry>();
        for (int i = 0; i + 1 < line.size(); i++) {
            pieces.add(around(line.get(i), line.get(i + 1), radiusM));
        }
        return UnaryUnionOp.union(pieces);
    }

    private static Geometry around(double[] from, double[] to, double radiusM) {
        var line = Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0], GeodesicMask.ALL);
        int steps = Math.max(1, (int) Math.ceil(line.Distance() / ALONG_M));
        var ring = new ArrayList<Coordinate>();
        for (int i = 0; i <= steps; i++) {
            var at = line.Position(line.Distance() * i / steps);
            ring.add(aside(at.lat2, at.lon2, at.azi2 + 90, radiusM));
        }
        var end = line.Position(line.Distance());
        turn(ring, end.lat2, end.lon2, end.azi2 + 90, radiusM);
        for (int i = steps; i >= 0; i--) {
            var at = line.Position(line.Distance() * i / steps);
            ring.add(aside(at.lat2, at.lon2, at.azi2 - 90, radiusM));
        }
        var begin = line.Position(0);
        turn(ring, begin.lat2, begin.lon2, begin.azi2 - 90, radiusM);
        ring.add(ring.getFirst().copy());
        return new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new));
    }

    /** The half circle that begins under an azimuth and turns to the left, without its ends. */
    private static void turn(List<Coordinate> ring, double latitude, double longitude, double azimuth, double radiusM) {
        for (double turned = TURN_DEGREES; turned < 180; turned += TURN_DEGREES) {
            ring.add(aside(latitude, longitude, azimuth - turned, radiusM));
        }
    }

    private static Coordinate aside(double latitude, double longitude, double azimuth, double radiusM) {
        var at = Geodesic.WGS84.Direct(latitude, longitude, azimuth, radiusM);
        return new Coordinate(at.lon2, at.lat2);
    }

    /** Distance of a point from a line, metres, by looking at points of the line that are 20 m apart; no more than a centimetre too long. */
    static double distanceM(List<double[]> line, double longitude, double latitude) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < line.size(); i++) {
            var edge = Geodesic.WGS84.InverseLine(line.get(i)[1], line.get(i)[0], line.get(i + 1)[1], line.get(i + 1)[0],
                    GeodesicMask.ALL);
            int steps = (int) Math.ceil(edge.Distance() / 20);
            for (int step = 0; step <= steps; step++) {
                var at = edge.Position(edge.Distance() * step / steps);
                nearest = Math.min(nearest, Geodesic.WGS84.Inverse(latitude, longitude, at.lat2, at.lon2, GeodesicMask.DISTANCE).s12);
            }
        }
        return nearest;
    }
}

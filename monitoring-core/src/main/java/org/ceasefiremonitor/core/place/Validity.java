package org.ceasefiremonitor.core.place;

import java.util.Arrays;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Whether rings bound an area, with the vertex named where they do not. */
final class Validity {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Validity() {
    }

    /** The polygons with shells counterclockwise and holes clockwise (RFC 7946, section 3.1.6), if they are valid. */
    static double[][][] checked(double[][][] polygons, boolean multiple, String field) {
        refuseLongEdges(polygons, multiple, field);
        var shapes = new Polygon[polygons.length];
        for (int p = 0; p < polygons.length; p++) {
            shapes[p] = shape(polygons[p]);
            refuseInvalid(shapes[p], Arrays.copyOfRange(polygons, p, p + 1), p, multiple, field);
        }
        if (polygons.length > 1) {
            refuseInvalid(GEOMETRY.createMultiPolygon(shapes), polygons, 0, multiple, field);
        }
        var wound = new double[polygons.length][][];
        for (int p = 0; p < polygons.length; p++) {
            wound[p] = new double[polygons[p].length][];
            for (int r = 0; r < polygons[p].length; r++) {
                var ring = polygons[p][r];
                boolean counterclockwise = Orientation.isCCW(sequence(ring));
                wound[p][r] = counterclockwise == (r == 0) ? ring : reversed(ring);
            }
        }
        return wound;
    }

    /**
     * An edge of more than half the circle was meant the other way round, across the antimeridian; taken as it is written it would enclose
     * the rest of the world. Along the antimeridian and the poles an edge may go all the way round.
     */
    private static void refuseLongEdges(double[][][] polygons, boolean multiple, String field) {
        for (int p = 0; p < polygons.length; p++) {
            for (int r = 0; r < polygons[p].length; r++) {
                var ring = polygons[p][r];
                for (int v = 0; v + 3 < ring.length; v += 2) {
                    double span = Math.abs(ring[v] - ring[v + 2]);
                    if (span > 180 && span < 360) {
                        throw new InvalidInput(field + (multiple ? "[" + p + "]" : "") + "[" + r + "][" + v / 2 + "]",
                                "the edge that begins at this vertex spans " + span + " degrees of longitude; cut an area that crosses the"
                                        + " antimeridian there into a MultiPolygon (RFC 7946, section 3.1.9), and give a long edge more vertices");
                    }
                }
            }
        }
    }

    static Polygon shape(double[][] rings) {
        var holes = new LinearRing[rings.length - 1];
        for (int h = 0; h < holes.length; h++) {
            holes[h] = GEOMETRY.createLinearRing(sequence(rings[h + 1]));
        }
        return GEOMETRY.createPolygon(GEOMETRY.createLinearRing(sequence(rings[0])), holes);
    }

    private static PackedCoordinateSequence sequence(double[] ring) {
        return new PackedCoordinateSequence.Double(ring, 2, 0);
    }

    private static double[] reversed(double[] ring) {
        var turned = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            turned[i] = ring[ring.length - 2 - i];
            turned[i + 1] = ring[ring.length - 1 - i];
        }
        return turned;
    }

    private static void refuseInvalid(Geometry shape, double[][][] polygons, int firstPolygon, boolean multiple, String field) {
        var error = new IsValidOp(shape).getValidationError();
        if (error == null) {
            return;
        }
        var at = error.getCoordinate();
        throw new InvalidInput(field + nearestVertex(polygons, firstPolygon, multiple, at),
                sentence(error) + (at == null ? "" : ", at [" + at.x + ", " + at.y + "]"));
    }

    private static String sentence(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "this hole must lie inside its shell";
            case TopologyValidationError.NESTED_HOLES -> "this hole must not lie inside another hole";
            case TopologyValidationError.NESTED_SHELLS -> "polygons must not overlap: this one lies inside another";
            case TopologyValidationError.DISCONNECTED_INTERIOR -> "holes must not cut the area into parts";
            case TopologyValidationError.DUPLICATE_RINGS -> "this ring must not repeat another";
            case TopologyValidationError.TOO_FEW_POINTS -> "this ring must have at least three different positions";
            default -> "rings must not cross or touch themselves, nor cross or overlap each other: see the edge that begins at this vertex";
        };
    }

    /** Indices of the vertex at which the edge begins that lies nearest to the fault. */
    private static String nearestVertex(double[][][] polygons, int firstPolygon, boolean multiple, Coordinate at) {
        if (at == null) {
            return multiple && polygons.length == 1 ? "[" + firstPolygon + "]" : "";
        }
        double nearest = Double.POSITIVE_INFINITY;
        var found = "";
        for (int p = 0; p < polygons.length; p++) {
            for (int r = 0; r < polygons[p].length; r++) {
                var ring = polygons[p][r];
                for (int v = 0; v + 3 < ring.length; v += 2) {
                    double distance = Distance.pointToSegment(at, new Coordinate(ring[v], ring[v + 1]),
                            new Coordinate(ring[v + 2], ring[v + 3]));
                    if (distance < nearest) {
                        nearest = distance;
                        int vertex = at.x == ring[v + 2] && at.y == ring[v + 3] ? v / 2 + 1 : v / 2;
                        found = (multiple ? "[" + (firstPolygon + p) + "]" : "") + "[" + r + "][" + vertex + "]";
                    }
                }
            }
        }
        return found;
    }
}

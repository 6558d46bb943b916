package org.ceasefiremonitor.core.place;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** A boundary indexed for point and distance questions; safe for use by many threads. */
final class Area {

    /** Consecutive edges that share one box in the index. */
    private static final int EDGES_PER_BOX = 8;

    private final double[][][] polygons;
    private final Envelope envelope;
    private final IndexedPointInAreaLocator locator;
    private volatile STRtree edges;

    Area(double[][][] polygons) {
        this.polygons = polygons;
        Geometry shape;
        if (polygons.length == 1) {
            shape = Validity.shape(polygons[0]);
        } else {
            var shapes = new org.locationtech.jts.geom.Polygon[polygons.length];
            for (int p = 0; p < shapes.length; p++) {
                shapes[p] = Validity.shape(polygons[p]);
            }
            shape = shapes[0].getFactory().createMultiPolygon(shapes);
        }
        envelope = shape.getEnvelopeInternal();
        locator = new IndexedPointInAreaLocator(shape);
        locator.locate(new Coordinate(polygons[0][0][0], polygons[0][0][1])); // builds the index before anyone else sees it
    }

    boolean covers(double longitude, double latitude) {
        return envelope.contains(longitude, latitude) && locator.locate(new Coordinate(longitude, latitude)) != Location.EXTERIOR;
    }

    double distanceToEdgeM(double longitude, double latitude, double withinM) {
        double metresNorth = Degrees.metresPerDegreeNorth(latitude);
        double metresEast = Degrees.metresPerDegreeEast(latitude);
        var box = new Envelope(new Coordinate(longitude, latitude));
        box.expandBy(withinM / metresEast, withinM / metresNorth);
        double nearest = Double.POSITIVE_INFINITY;
        for (var found : query(box)) {
            int[] part = (int[]) found;
            var ring = polygons[part[0]][part[1]];
            for (int v = part[2]; v < part[3]; v += 2) {
                double distance = fromOrigin((ring[v] - longitude) * metresEast, (ring[v + 1] - latitude) * metresNorth,
                        (ring[v + 2] - longitude) * metresEast, (ring[v + 3] - latitude) * metresNorth);
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest <= withinM ? nearest : Double.POSITIVE_INFINITY;
    }

    /** Distance of the plane's origin from the segment between two points. */
    private static double fromOrigin(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length2 = dx * dx + dy * dy;
        double along = length2 == 0 ? 0 : Math.clamp(-(x0 * dx + y0 * dy) / length2, 0, 1);
        return Math.hypot(x0 + along * dx, y0 + along * dy);
    }

    private List<?> query(Envelope box) {
        var index = edges;
        if (index == null) {
            index = index();
            edges = index;
        }
        return index.query(box);
    }

    private STRtree index() {
        var boxes = new ArrayList<int[]>();
        for (int p = 0; p < polygons.length; p++) {
            for (int r = 0; r < polygons[p].length; r++) {
                int last = polygons[p][r].length - 2;
                for (int v = 0; v < last; v += 2 * EDGES_PER_BOX) {
                    boxes.add(new int[] {p, r, v, Math.min(last, v + 2 * EDGES_PER_BOX)});
                }
            }
        }
        var index = new STRtree();
        for (var part : boxes) {
            var ring = polygons[part[0]][part[1]];
            var box = new Envelope();
            for (int v = part[2]; v <= part[3]; v += 2) {
                box.expandToInclude(ring[v], ring[v + 1]);
            }
            index.insert(box, part);
        }
        index.build();
        return index;
    }
}

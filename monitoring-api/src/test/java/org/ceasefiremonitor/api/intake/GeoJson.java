package org.ceasefiremonitor.api.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.json.JsonMapper;

/** Writes areas as GeoJSON, with seven decimals of a degree, which is a centimetre. */
final class GeoJson {

    private static final JsonMapper JSON = new JsonMapper();

    private GeoJson() {
    }

    /** The geometry of an area: a Polygon or a MultiPolygon. */
    static String of(Geometry area) {
        var polygons = new ArrayList<List<?>>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            polygons.add(rings((Polygon) area.getGeometryN(i)));
        }
        return JSON.writeValueAsString(polygons.size() == 1 ? new Written("Polygon", polygons.getFirst()) : new Written("MultiPolygon", polygons));
    }

    private record Written(String type, List<?> coordinates) {
    }

    private static List<?> rings(Polygon polygon) {
        var rings = new ArrayList<List<?>>();
        rings.add(positions(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(positions(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static List<?> positions(LinearRing ring) {
        var positions = new ArrayList<List<BigDecimal>>();
        for (var coordinate : ring.getCoordinates()) {
            positions.add(List.of(degrees(coordinate.x), degrees(coordinate.y)));
        }
        return positions;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(7, RoundingMode.HALF_EVEN);
    }
}

package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The points and radii that the mapping of air-raid sirens gives to regions, against the regions' boundaries. */
class SirenRegionsTest {

    @Test
    void each_region_s_point_lies_in_it_and_its_radius_holds_all_of_it() throws Exception {
        var boundaries = SharedData.orSkip("SirenRegionsTest").json("geo/ukraine_adm1_geoboundaries.geojson");
        JsonNode mapping;
        try (var read = getClass().getResourceAsStream("/mappings/air-raid-sirens.json")) {
            mapping = JsonMapper.shared().readTree(read);
        }
        var named = new HashMap<String, String>();
        for (var region : mapping.at("/place/known").properties()) {
            double longitude = region.getValue().path("longitude").doubleValue();
            double latitude = region.getValue().path("latitude").doubleValue();
            var around = new ArrayList<JsonNode>();
            for (var boundary : boundaries.path("features")) {
                if (holds(boundary.path("geometry"), longitude, latitude)) {
                    around.add(boundary);
                }
            }
            assertThat(around).as("regions in which the point of %s lies", region.getKey()).hasSize(1);
            var boundary = around.getFirst();
            assertThat(named.put(boundary.at("/properties/shapeISO").asString(), region.getKey())).as("another name for the region of " + region.getKey()).isNull();
            double farthest = rings(boundary.path("geometry")).stream().flatMap(List::stream)
                    .mapToDouble(corner -> Geodesic.WGS84.Inverse(latitude, longitude, corner[1], corner[0], GeodesicMask.DISTANCE).s12).max().orElseThrow();
            assertThat(region.getValue().path("uncertaintyM").doubleValue()).as("radius of " + region.getKey()).isBetween(farthest, 1.3 * farthest);
        }
        assertThat(named).as("regions that have sirens").hasSizeGreaterThanOrEqualTo(24);
    }

    /** All corners of a polygon or several, ring by ring. */
    private static List<List<double[]>> rings(JsonNode geometry) {
        var rings = new ArrayList<List<double[]>>();
        var polygons = geometry.path("type").asString().equals("Polygon") ? List.of(geometry.path("coordinates")) : geometry.path("coordinates").values();
        for (var polygon : polygons) {
            for (var ring : polygon) {
                var corners = new ArrayList<double[]>();
                ring.forEach(corner -> corners.add(new double[] {corner.path(0).doubleValue(), corner.path(1).doubleValue()}));
                rings.add(corners);
            }
        }
        return rings;
    }

    private static boolean holds(JsonNode geometry, double longitude, double latitude) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : rings(geometry)) {
            path.moveTo(ring.getFirst()[0], ring.getFirst()[1]);
            ring.subList(1, ring.size()).forEach(corner -> path.lineTo(corner[0], corner[1]));
            path.closePath();
        }
        return path.contains(longitude, latitude);
    }
}

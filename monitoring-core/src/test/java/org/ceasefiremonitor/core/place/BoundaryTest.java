package org.ceasefiremonitor.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BoundaryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SHELL = "[[30,48],[31,48],[31,49],[30,49],[30,48]]";
    private static final String HOLE = "[[30.25,48.25],[30.25,48.75],[30.75,48.75],[30.75,48.25],[30.25,48.25]]";

    private static Boundary read(String json) {
        return JSON.readValue(json, Boundary.class);
    }

    private static Boundary polygon(String... rings) {
        return read("{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}").checked();
    }

    private static Boundary multi(String... polygons) {
        return read("{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", polygons) + "]}").checked();
    }

    private static void refused(String field, String part, ThrowingJson reading) {
        assertThatExceptionOfType(Throwable.class).isThrownBy(reading::run).satisfies(thrown -> {
            var cause = thrown;
            while (!(cause instanceof InvalidInput) && cause.getCause() != null) {
                cause = cause.getCause();
            }
            assertThat(cause).isInstanceOfSatisfying(InvalidInput.class, invalid -> {
                assertThat(invalid.field()).isEqualTo(field);
                assertThat(invalid).hasMessageContaining(part);
            });
        });
    }

    private interface ThrowingJson {
        void run();
    }

    @Test
    void points_inside_and_on_the_boundary_belong_to_the_area_and_points_in_a_hole_do_not() {
        var boundary = polygon(SHELL, HOLE);

        assertThat(boundary.covers(new Position(30.1, 48.1))).isTrue();
        assertThat(boundary.covers(new Position(30, 48))).as("corner").isTrue();
        assertThat(boundary.covers(new Position(30.5, 48))).as("edge").isTrue();
        assertThat(boundary.covers(new Position(30.25, 48.5))).as("edge of the hole").isTrue();
        assertThat(boundary.covers(new Position(30.5, 48.5))).as("in the hole").isFalse();
        assertThat(boundary.covers(new Position(29.999999, 48.5))).isFalse();
    }

    @Test
    void an_area_across_the_antimeridian_is_taken_only_when_it_is_cut_there() {
        refused("boundary.coordinates[0][0]", "spans 358.0 degrees", () -> polygon("[[179,0],[-179,0],[-179,1],[179,1],[179,0]]"));
        refused("boundary.coordinates[1][0][1]", "antimeridian",
                () -> multi("[" + SHELL + "]", "[[[170,1],[171,0],[-171,0],[-171,1],[170,1]]]"));

        var cut = multi("[[[179,0],[180,0],[180,1],[179,1],[179,0]]]", "[[[-180,0],[-179,0],[-179,1],[-180,1],[-180,0]]]");
        assertThat(cut.covers(new Position(180, 0.5))).isTrue();
        assertThat(cut.covers(new Position(-179.5, 0.5))).isTrue();
        assertThat(cut.covers(new Position(0, 0.5))).isFalse();
        assertThat(polygon("[[-180,85],[180,85],[180,90],[-180,90],[-180,85]]").covers(new Position(0, 90))).as("a polar cap").isTrue();
    }

    @Test
    void an_area_of_several_polygons_holds_what_each_of_them_holds() {
        var boundary = multi("[" + SHELL + "]", "[[[40,48],[41,48],[41,49],[40,48]]]");

        assertThat(boundary.covers(new Position(30.5, 48.5))).isTrue();
        assertThat(boundary.covers(new Position(40.9, 48.5))).isTrue();
        assertThat(boundary.covers(new Position(35, 48.5))).isFalse();
    }

    @Test
    void either_winding_is_accepted_and_the_right_hand_rule_is_kept() {
        var clockwise = polygon("[[30,48],[30,49],[31,49],[31,48],[30,48]]",
                "[[30.25,48.25],[30.75,48.25],[30.75,48.75],[30.25,48.75],[30.25,48.25]]");

        assertThat(clockwise).isEqualTo(polygon(SHELL, HOLE));
        assertThat(JSON.writeValueAsString(clockwise)).startsWith("{\"type\":\"Polygon\",\"coordinates\":[[[30.0,48.0],[31.0,48.0]");
    }

    @Test
    void what_is_written_is_read_back_the_same() {
        var boundary = multi("[" + SHELL + "," + HOLE + "]", "[[[40,48],[41,48],[41,49.123456789],[40,48]]]");

        assertThat(read(JSON.writeValueAsString(boundary))).isEqualTo(boundary).hasSameHashCodeAs(boundary);
        assertThat(boundary).isNotEqualTo(polygon(SHELL, HOLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "boundary.coordinates|at least one polygon|{'type':'MultiPolygon','coordinates':[]}",
            "boundary.coordinates|at least the shell|{'type':'Polygon','coordinates':[]}",
            "boundary.coordinates[0]|at least 4 positions|{'type':'Polygon','coordinates':[[[30,48],[31,48],[30,48]]]}",
            "boundary.coordinates[0][4]|must equal the first position|"
                    + "{'type':'Polygon','coordinates':[[[30,48],[31,48],[31,49],[30,49],[30,48.1]]]}",
            "boundary.coordinates[1][0][3]|must equal the first|"
                    + "{'type':'MultiPolygon','coordinates':[[[[30,48],[31,48],[31,49],[30,48]]],[[[40,48],[41,48],[41,49],[40,49]]]]}",
            "boundary.coordinates[0][1]|longitude must be from -180|{'type':'Polygon','coordinates':[[[30,48],[181,48],[31,49],[30,48]]]}",
            "boundary.coordinates[0][2]|latitude must be from -90|{'type':'Polygon','coordinates':[[[30,48],[31,48],[31,90.5],[30,48]]]}",
            "boundary.coordinates[0][2]|latitude must be a number|{'type':'Polygon','coordinates':[[[30,48],[31,48],[31,'x'],[30,48]]]}",
            "boundary.coordinates[0][2]|[longitude, latitude]|{'type':'Polygon','coordinates':[[[30,48],[31,48],[31,49,120],[30,48]]]}",
            "boundary.coordinates[0][1]|must be an array|{'type':'Polygon','coordinates':[[[30,48],17,[31,49],[30,48]]]}",
            "boundary.coordinates[0]|must be an array|{'type':'Polygon','coordinates':['ring']}",
            "boundary.type|must be Polygon or MultiPolygon|{'type':'Point','coordinates':[30,48]}"})
    void malformed_geometry_is_refused_with_the_place_of_the_fault(String field, String part, String json) {
        refused(field, part, () -> read(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "boundary.coordinates[0][2]|must not cross|{'type':'Polygon','coordinates':[[[30,48],[31,49],[31,48],[30,48.5],[30,48]]]}",
            "boundary.coordinates[1][0]|inside its shell|"
                    + "{'type':'Polygon','coordinates':[[[30,48],[31,48],[31,49],[30,49],[30,48]],[[32,48],[33,48],[33,49],[32,48]]]}",
            "boundary.coordinates[2][0]|inside another hole|"
                    + "{'type':'Polygon','coordinates':[[[30,48],[31,48],[31,49],[30,49],[30,48]],"
                    + "[[30.1,48.1],[30.9,48.1],[30.9,48.9],[30.1,48.9],[30.1,48.1]],[[30.4,48.4],[30.6,48.4],[30.6,48.6],[30.4,48.4]]]}",
            "boundary.coordinates[0][1]|three different|{'type':'Polygon','coordinates':[[[30,48],[30,48],[30,48],[30,48]]]}"})
    void rings_that_bound_no_area_are_refused_with_the_vertex(String field, String part, String json) {
        refused(field, part, () -> read(json.replace('\'', '"')).checked());
    }

    @Test
    void polygons_that_overlap_are_refused_with_polygon_ring_and_vertex() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> multi("[" + SHELL + "]", "[[[30.5,48.5],[32,48.5],[32,48.75],[30.5,48.75],[30.5,48.5]]]"))
                .satisfies(invalid -> assertThat(invalid.field()).matches("boundary\\.coordinates\\[[01]]\\[0]\\[\\d]"));
        refused("boundary.coordinates[1][0][0]", "lies inside another",
                () -> multi("[" + SHELL + "]", "[[[30.25,48.25],[30.75,48.25],[30.75,48.75],[30.25,48.25]]]"));
        refused("boundary.coordinates[1][0][0]", "must not cross",
                () -> multi("[" + SHELL + "]", "[[[40,48],[41,49],[41,48],[40,48.5],[40,48]]]"));
    }

    @Test
    void a_boundary_may_have_20000_positions_and_no_more() {
        assertThat(circle(19_999).positions()).isEqualTo(20_000);
        refused("boundary.coordinates[0]", "more than 20000 positions", () -> circle(20_000));
    }

    private static Boundary circle(int corners) {
        var ring = new ArrayList<List<Double>>();
        for (int i = 0; i < corners; i++) {
            ring.add(List.of(30 + Math.cos(2 * Math.PI * i / corners), 48 + Math.sin(2 * Math.PI * i / corners)));
        }
        ring.add(ring.getFirst());
        return Boundary.of("Polygon", List.of(ring)).checked();
    }

    @Test
    void distances_to_the_edge_agree_with_geodesics() {
        var boundary = polygon(SHELL, HOLE);

        double north = Geodesic.WGS84.Inverse(48.02, 30.5, 48, 30.5).s12;
        assertThat(boundary.distanceToEdgeM(new Position(30.5, 48.02))).isCloseTo(north, within(north / 1000));
        assertThat(boundary.distanceToEdgeM(new Position(30.5, 48.02), north + 10)).isCloseTo(north, within(north / 1000));
        assertThat(boundary.distanceToEdgeM(new Position(30.5, 48.02), north - 10)).isInfinite();
        double corner = Geodesic.WGS84.Inverse(47.9, 29.9, 48, 30).s12;
        assertThat(boundary.distanceToEdgeM(new Position(29.9, 47.9))).isCloseTo(corner, within(corner / 500));
        assertThat(boundary.distanceToEdgeM(new Position(30, 48))).isZero();
    }

    /** The oracle counts crossings of a ray by hand and shares nothing with the index. */
    @Test
    void ten_thousand_points_lie_as_a_plain_ray_count_says() {
        var random = new Random(7);
        var ring = new ArrayList<List<Double>>();
        for (int i = 0; i < 400; i++) {
            double radius = 0.5 + random.nextDouble() / 2;
            ring.add(List.of(30 + radius * Math.cos(2 * Math.PI * i / 400), 48 + radius * Math.sin(2 * Math.PI * i / 400)));
        }
        ring.add(ring.getFirst());
        var boundary = Boundary.of("Polygon", List.of(ring)).checked();
        for (int n = 0; n < 10_000; n++) {
            double x = 28.9 + 2.2 * random.nextDouble();
            double y = 46.9 + 2.2 * random.nextDouble();
            boolean inside = false;
            for (int i = 0; i + 1 < ring.size(); i++) {
                double x0 = ring.get(i).get(0);
                double y0 = ring.get(i).get(1);
                double x1 = ring.get(i + 1).get(0);
                double y1 = ring.get(i + 1).get(1);
                if (y0 > y != y1 > y && x < (x1 - x0) * (y - y0) / (y1 - y0) + x0) {
                    inside = !inside;
                }
            }
            assertThat(boundary.covers(new Position(x, y))).as("%s %s", x, y).isEqualTo(inside);
        }
    }
}

package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** What the campaign draws must be right before anything is counted by it. */
class BeltTest {

    private static final List<double[]> LINE = List.of(new double[] {37.5, 47.9}, new double[] {37.62, 48.05}, new double[] {37.6, 48.1},
            new double[] {37.75, 48.12});

    @Test
    void the_edge_of_a_belt_lies_at_its_distance_to_within_a_metre() {
        var belt = Belt.within(LINE, 15_000);
        assertThat(belt.isValid()).isTrue();
        assertThat(belt.getNumGeometries()).isEqualTo(1);
        var edge = belt.getCoordinates();
        for (int i = 1; i < edge.length; i += 5) {
            assertThat(Belt.distanceM(LINE, edge[i].x, edge[i].y)).isCloseTo(15_000, within(1.0));
            assertThat(Belt.distanceM(LINE, (edge[i - 1].x + edge[i].x) / 2, (edge[i - 1].y + edge[i].y) / 2)).isCloseTo(15_000, within(1.0));
        }
    }

    @Test
    void a_belt_holds_what_is_nearer_and_nothing_that_is_farther() {
        var belt = Belt.within(LINE, 15_000);
        var points = new GeometryFactory();
        int inside = 0;
        for (int x = 0; x < 20; x++) {
            for (int y = 0; y < 20; y++) {
                double longitude = 37.2 + 0.043 * x;
                double latitude = 47.7 + 0.031 * y;
                boolean near = Belt.distanceM(LINE, longitude, latitude) <= 15_000;
                assertThat(belt.covers(points.createPoint(new Coordinate(longitude, latitude)))).isEqualTo(near);
                inside += near ? 1 : 0;
            }
        }
        assertThat(inside).isBetween(50, 350);
    }
}

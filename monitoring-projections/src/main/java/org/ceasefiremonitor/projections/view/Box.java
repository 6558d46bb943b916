package org.ceasefiremonitor.projections.view;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * A box on the map in WGS 84 degrees, edges inside. One whose west is greater than its east crosses the antimeridian.
 *
 * @param west  longitude, -180 to 180
 * @param south latitude, -90 to 90
 * @param east  longitude, -180 to 180
 * @param north latitude, -90 to 90, not less than {@code south}
 */
public record Box(double west, double south, double east, double north) {

    public Box {
        if (!within(west, 180) || !within(east, 180) || !within(south, 90) || !within(north, 90)) {
            throw new InvalidInput("bbox", "must be west,south,east,north in degrees, longitudes -180 to 180 and latitudes -90 to 90");
        }
        if (south > north) {
            throw new InvalidInput("bbox", "must have its south not north of its north");
        }
    }

    private static boolean within(double degrees, double limit) {
        return degrees >= -limit && degrees <= limit;
    }

    /** Reads {@code west,south,east,north}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Box valueOf(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            throw new InvalidInput("bbox", "must be four numbers, west,south,east,north");
        }
        try {
            double[] edges = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
            return new Box(edges[0], edges[1], edges[2], edges[3]);
        } catch (NumberFormatException e) {
            throw new InvalidInput("bbox", "must be four numbers, west,south,east,north");
        }
    }

    /** The form that {@link #valueOf} reads. */
    @Override
    @JsonValue
    public String toString() {
        return DoubleStream.of(west, south, east, north).mapToObj(Double::toString).collect(Collectors.joining(","));
    }

    /** Adds the condition that a point lies in the box. */
    public void restrictPoint(Conditions conditions, String longitude, String latitude) {
        conditions.and(latitude + " >= ?", south).and(latitude + " <= ?", north);
        if (west <= east) {
            conditions.and(longitude + " >= ?", west).and(longitude + " <= ?", east);
        } else {
            conditions.and("(" + longitude + " >= " + conditions.parameter(west) + " or " + longitude + " <= " + conditions.parameter(east) + ")");
        }
    }

    /** Adds the condition that the box around a thing, in columns {@code west}, {@code south}, {@code east} and {@code north}, touches this one. */
    public void restrictExtent(Conditions conditions, String alias) {
        conditions.and(alias + ".south <= ?", north).and(alias + ".north >= ?", south);
        if (west <= east) {
            conditions.and(alias + ".west <= ?", east).and(alias + ".east >= ?", west);
        } else {
            conditions.and("(" + alias + ".east >= " + conditions.parameter(west) + " or " + alias + ".west <= " + conditions.parameter(east) + ")");
        }
    }
}

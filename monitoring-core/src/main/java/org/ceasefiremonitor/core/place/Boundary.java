package org.ceasefiremonitor.core.place;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * An area on the Earth: a GeoJSON Polygon or MultiPolygon (RFC 7946), WGS 84, holes allowed. Edges are straight between longitudes and
 * latitudes, as RFC 7946 says; areas do not cross the antimeridian. Points on the boundary belong to the area.
 *
 * <p>Reading one checks its form: types, closed rings of at least four positions, finite coordinates in range, at most
 * {@value #MOST_POSITIONS} positions. {@link #checked()} checks in addition that it bounds an area; commands do so, events need not do
 * it again. Errors name polygon, ring and vertex by their indices, for example {@code boundary.coordinates[0][1][3]}.
 */
@JsonAutoDetect(fieldVisibility = Visibility.NONE, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE, creatorVisibility = Visibility.NONE)
@JsonPropertyOrder({"type", "coordinates"})
public final class Boundary {

    /** More positions than this in one boundary are refused. */
    public static final int MOST_POSITIONS = 20_000;

    private static final String FIELD = "boundary.coordinates";

    private final boolean multiple;
    /** Polygon, ring, then longitude and latitude in turn; the first ring of a polygon is its shell. */
    private final double[][][] polygons;
    private transient volatile @Nullable Area area;

    private Boundary(boolean multiple, double[][][] polygons) {
        this.multiple = multiple;
        this.polygons = polygons;
    }

    /**
     * Reads a GeoJSON geometry.
     *
     * @param type        {@code Polygon} or {@code MultiPolygon}
     * @param coordinates nested arrays of numbers as GeoJSON has them
     */
    @JsonCreator
    public static Boundary of(@JsonProperty(value = "type", required = true) String type,
            @JsonProperty(value = "coordinates", required = true) List<?> coordinates) {
        InvalidInput.required("boundary.type", type);
        InvalidInput.required(FIELD, coordinates);
        return switch (type) {
            case "Polygon" -> new Boundary(false, new Reading().polygons(FIELD, List.of(coordinates), false));
            case "MultiPolygon" -> new Boundary(true, new Reading().polygons(FIELD, coordinates, true));
            default -> throw new InvalidInput("boundary.type", "must be Polygon or MultiPolygon, was " + type);
        };
    }

    /** A polygon without holes, from longitudes and latitudes in turn; closed if it is not. */
    public static Boundary polygon(double... longitudesAndLatitudes) {
        int n = longitudesAndLatitudes.length;
        boolean closed = n >= 2 && longitudesAndLatitudes[0] == longitudesAndLatitudes[n - 2]
                && longitudesAndLatitudes[1] == longitudesAndLatitudes[n - 1];
        var ring = new java.util.ArrayList<List<Double>>(n / 2 + 1);
        for (int i = 0; i + 1 < n; i += 2) {
            ring.add(List.of(longitudesAndLatitudes[i], longitudesAndLatitudes[i + 1]));
        }
        if (!closed && n >= 2) {
            ring.add(ring.getFirst());
        }
        return of("Polygon", List.of(ring)).checked();
    }

    /** The GeoJSON type. */
    @JsonProperty("type")
    public String type() {
        return multiple ? "MultiPolygon" : "Polygon";
    }

    /** The coordinates as nested arrays, in the form that GeoJSON gives them. */
    @JsonProperty("coordinates")
    public Object coordinates() {
        var all = new double[polygons.length][][][];
        for (int p = 0; p < polygons.length; p++) {
            all[p] = new double[polygons[p].length][][];
            for (int r = 0; r < polygons[p].length; r++) {
                var ring = polygons[p][r];
                all[p][r] = new double[ring.length / 2][];
                for (int v = 0; v < ring.length / 2; v++) {
                    all[p][r][v] = new double[] {ring[2 * v], ring[2 * v + 1]};
                }
            }
        }
        return multiple ? all : all[0];
    }

    /** How many positions it has, closing ones included. */
    public int positions() {
        int n = 0;
        for (var polygon : polygons) {
            for (var ring : polygon) {
                n += ring.length / 2;
            }
        }
        return n;
    }

    /**
     * This boundary with shells counterclockwise and holes clockwise, after checking that it bounds an area: rings do not cross
     * themselves or each other, holes lie inside their shell, polygons do not overlap.
     *
     * @throws InvalidInput naming polygon, ring and vertex
     */
    public Boundary checked() {
        return new Boundary(multiple, Validity.checked(polygons, multiple, FIELD));
    }

    /** Whether the area holds the position; its boundary belongs to it. */
    public boolean covers(Position position) {
        return area().covers(position.longitude(), position.latitude());
    }

    /**
     * Distance to the nearest edge of a shell or hole, metres, if it is at most {@code withinM}, else positive infinity. Reckoned in
     * the plane that touches the Earth at the position: good to a part in a thousand up to some 50 km.
     */
    public double distanceToEdgeM(Position position, double withinM) {
        return area().distanceToEdgeM(position.longitude(), position.latitude(), withinM);
    }

    /** Distance to the nearest edge, metres, however far; see {@link #distanceToEdgeM(Position, double)}. */
    public double distanceToEdgeM(Position position) {
        for (double within = 1_000; within < 40_000_000; within *= 8) {
            double distance = distanceToEdgeM(position, within);
            if (distance <= within) {
                return distance;
            }
        }
        return distanceToEdgeM(position, Double.MAX_VALUE);
    }

    /** West, south, east and north ends, degrees. */
    public double[] bounds() {
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (var polygon : polygons) {
            var shell = polygon[0];
            for (int i = 0; i < shell.length; i += 2) {
                west = Math.min(west, shell[i]);
                east = Math.max(east, shell[i]);
                south = Math.min(south, shell[i + 1]);
                north = Math.max(north, shell[i + 1]);
            }
        }
        return new double[] {west, south, east, north};
    }

    /** The geometry made ready for many questions, kept as long as this object. */
    private Area area() {
        var ready = area;
        if (ready == null) {
            ready = new Area(polygons);
            area = ready;
        }
        return ready;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Boundary that && multiple == that.multiple && Arrays.deepEquals(polygons, that.polygons);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(polygons);
    }

    @Override
    public String toString() {
        return type() + " of " + positions() + " positions";
    }

    /** One reading of nested arrays, which counts the positions. */
    private static final class Reading {

        private int positions;

        double[][][] polygons(String field, List<?> polygons, boolean named) {
            if (polygons.isEmpty()) {
                throw new InvalidInput(field, "must hold at least one polygon");
            }
            if (polygons.size() > MOST_POSITIONS / 4) {
                throw new InvalidInput(field, "holds too many polygons: at most " + MOST_POSITIONS + " positions are allowed in total");
            }
            var all = new double[polygons.size()][][];
            for (int p = 0; p < all.length; p++) {
                all[p] = rings(named ? field + "[" + p + "]" : field, list(named ? field + "[" + p + "]" : field, polygons.get(p)));
            }
            return all;
        }

        private double[][] rings(String field, List<?> rings) {
            if (rings.isEmpty()) {
                throw new InvalidInput(field, "must hold at least the shell, a ring of positions");
            }
            if (rings.size() > MOST_POSITIONS / 4) {
                throw new InvalidInput(field, "holds too many rings: at most " + MOST_POSITIONS + " positions are allowed in total");
            }
            var all = new double[rings.size()][];
            for (int r = 0; r < all.length; r++) {
                all[r] = ring(field + "[" + r + "]", list(field + "[" + r + "]", rings.get(r)));
            }
            return all;
        }

        private double[] ring(String field, List<?> ring) {
            if (ring.size() < 4) {
                throw new InvalidInput(field, "must hold at least 4 positions, the last equal to the first, held " + ring.size());
            }
            positions += ring.size();
            if (positions > MOST_POSITIONS) {
                throw new InvalidInput(field,
                        "brings the boundary to more than " + MOST_POSITIONS + " positions, which are allowed in total");
            }
            var flat = new double[2 * ring.size()];
            for (int v = 0; v < ring.size(); v++) {
                var at = field + "[" + v + "]";
                var position = list(at, ring.get(v));
                if (position.size() != 2) {
                    throw new InvalidInput(at, "must be [longitude, latitude], held " + position.size() + " values");
                }
                flat[2 * v] = degrees(at, "longitude", position.get(0), 180);
                flat[2 * v + 1] = degrees(at, "latitude", position.get(1), 90);
            }
            if (flat[0] != flat[flat.length - 2] || flat[1] != flat[flat.length - 1]) {
                throw new InvalidInput(field + "[" + (ring.size() - 1) + "]", "must equal the first position of its ring, ["
                        + flat[0] + ", " + flat[1] + "], so that the ring is closed");
            }
            return flat;
        }

        private static double degrees(String field, String name, @Nullable Object value, int limit) {
            if (!(value instanceof Number number)) {
                throw new InvalidInput(field, name + " must be a number");
            }
            double degrees = number.doubleValue();
            if (!(Math.abs(degrees) <= limit)) {
                throw new InvalidInput(field, name + " must be from -" + limit + " to " + limit + " degrees, was " + degrees);
            }
            return degrees + 0.0; // turns -0.0 into 0.0
        }

        private static List<?> list(String field, @Nullable Object value) {
            if (value instanceof List<?> list) {
                return list;
            }
            throw new InvalidInput(field, "must be an array");
        }
    }
}

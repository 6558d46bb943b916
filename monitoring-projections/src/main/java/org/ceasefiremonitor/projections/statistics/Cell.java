package org.ceasefiremonitor.projections.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many reports there are of one day, zone, kind, side and severity, or of all where it is not broken down by one of them. A cell in which
 * there would be none is not listed, since not observed is not the same as zero.
 *
 * @param day          the day
 * @param from         its first instant
 * @param to           the first instant of the next day; 23 or 25 hours later where clocks change
 * @param zoneId       the zone
 * @param kind         the kind
 * @param side         who held the area: participant id, BUFFER or UNKNOWN
 * @param severity     severity that the rules proposed; NONE for observations
 * @param violations   reported violations; a report that is one in any zone asked about counts as one
 * @param observations observations, which are none in any of them
 * @param coverage     whether someone was looking
 */
public record Cell(
        @Nullable LocalDate day,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String zoneId,
        @Nullable String kind,
        @Nullable String side,
        @Nullable String severity,
        long violations,
        long observations,
        Coverage coverage) {

    /** In which order cells are listed. */
    static final Comparator<Cell> ORDER = (one, other) -> compare(one.key(), other.key());

    /** What tells it from all other cells, the most telling first. */
    List<String> key() {
        return Stream.of(day, zoneId, kind, side, severity).map(value -> Objects.toString(value, "")).toList();
    }

    /** Whether it is listed after the cell with this key. */
    boolean follows(List<String> other) {
        return compare(key(), other) > 0;
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int difference = one.get(i).compareTo(other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}

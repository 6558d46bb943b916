package org.ceasefiremonitor.core.activity;

import java.time.Duration;
import java.time.Instant;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Where and when an activity is said to be. It is bounded, so that nobody notifies a whole country for a year. */
final class StatedArea {

    /** Positions that the place of an activity can have. */
    static final int MOST_POSITIONS = 200;

    /** How long an activity can last. */
    private static final Duration LONGEST = Duration.ofDays(92);

    private StatedArea() {
    }

    /** The boundary that was stated, checked; null where a zone is named instead, or nothing needs to be. */
    static @Nullable Boundary check(@Nullable ZoneId zone, @Nullable Boundary boundary, boolean mayBeAbsent) {
        if (zone != null && boundary != null) {
            throw new InvalidInput("boundary", "is stated instead of zoneId, not beside it");
        }
        if (zone == null && boundary == null && !mayBeAbsent) {
            throw new InvalidInput("boundary", "is required where no zoneId is stated");
        }
        if (boundary != null && boundary.positions() > MOST_POSITIONS) {
            throw new InvalidInput("boundary.coordinates", "may hold at most " + MOST_POSITIONS + " positions for an activity, held " + boundary.positions());
        }
        return boundary == null ? null : boundary.checked();
    }

    static void checkTimes(Instant from, Instant until) {
        if (!until.isAfter(from) || until.isAfter(from.plus(LONGEST))) {
            throw new InvalidInput("until", "must lie after from, at most " + LONGEST.toDays() + " days");
        }
    }
}

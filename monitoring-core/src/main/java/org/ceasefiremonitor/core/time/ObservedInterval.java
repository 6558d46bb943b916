package org.ceasefiremonitor.core.time;

import java.time.Instant;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a closed interval of observed time, beside the words in which it was reported. An act is judged at the
 * interval's beginning.
 *
 * @param from           the beginning, UTC, microseconds
 * @param to             the end, UTC, microseconds; not before the beginning
 * @param precision      how finely both ends are known
 * @param fromAsReported the beginning as the reporter wrote it
 * @param toAsReported   the end as the reporter wrote it; absent if only a beginning was written
 * @param timeZone       IANA name of the time zone in which local times and dates were understood
 */
public record ObservedInterval(
        Instant from,
        Instant to,
        TimePrecision precision,
        String fromAsReported,
        @Nullable String toAsReported,
        String timeZone) {

    public ObservedInterval {
        InvalidInput.required("observed.from", from);
        InvalidInput.required("observed.to", to);
        InvalidInput.required("observed.precision", precision);
        InvalidInput.required("observed.fromAsReported", fromAsReported);
        InvalidInput.required("observed.timeZone", timeZone);
        if (to.isBefore(from)) {
            throw new InvalidInput("observed.to", "must not be before the beginning, " + from + ", was " + to);
        }
    }
}

package org.ceasefiremonitor.core.time;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** A local time was stated that the clocks of its time zone skipped. */
public final class NoSuchLocalTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchLocalTime(LocalDateTime local, ZoneId zone) {
        super(local + " did not occur in " + zone + ": clocks were set forward over it", null, false, false);
    }
}

package org.ceasefiremonitor.api.log;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import org.ceasefiremonitor.api.log.Appender.ConnectionSource;

/**
 * An appender that commits to nothing: it makes no salt, envelope or commitment, and what is stored in their place is empty. All else is as in a
 * node. No node can be told to do so; it is here to know what the three cost.
 */
public final class AppenderWithoutLeaves {

    private static final Leaf EMPTY = new Leaf(new byte[0], "", new byte[0]);

    private AppenderWithoutLeaves() {
    }

    /** As {@link Appender#Appender(ConnectionSource, LogHead, Clock, Duration, Steps)}. */
    public static Appender on(ConnectionSource connections, LogHead head, Clock clock, Duration patience) {
        return new Appender(connections, head, clock, patience, Steps.UNWATCHED, (events, firstMicros) -> Collections.nCopies(events.size(), EMPTY));
    }
}

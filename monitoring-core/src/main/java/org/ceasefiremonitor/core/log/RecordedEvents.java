package org.ceasefiremonitor.core.log;

import java.util.Optional;

/** Port: finds an event by its position. What a position has never changes, so a decision may rest on it. */
@FunctionalInterface
public interface RecordedEvents {

    /** The event at a position of the log, from 0; empty where the log does not reach. */
    Optional<Event> find(long position);
}

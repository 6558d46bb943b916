package org.ceasefiremonitor.api.parked;

import java.util.SortedMap;

/** How many events of each follower of the log are parked: for readiness, which an event that a policy could not take in takes away. */
@FunctionalInterface
public interface ParkedCounts {

    /** Number by name of view or policy; none is named that has none. */
    SortedMap<String, Long> byFollower();
}

package org.ceasefiremonitor.core.clock;

/** What an event does to a clock of the thing that it is about. A thing has at most one clock of a kind. */
public sealed interface ClockMove permits ClockSet, ClockExtended, ClockMet, ClockMissed, ClockStopped {

    /** Which of the thing's clocks. */
    ClockKind kind();
}

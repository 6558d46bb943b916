package org.ceasefiremonitor.api.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured.
 *
 * @param what       what was measured, such as commands in process
 * @param conditions number of clients and zones and the like
 * @param unit       unit of all values
 * @param project    what this project reached
 * @param vanilla    what Axon with its JPA event store and its defaults reached; null where it has no such thing
 * @param raw        what the database or the server reached without the project's work; null where there is no such limit
 * @param goal       what {@code project} should reach; null where nothing was set
 */
record Figure(String what, String conditions, String unit, double project, @Nullable Double vanilla, @Nullable Double raw, @Nullable Goal goal) {

    /**
     * A goal that was set beforehand.
     *
     * @param bound   the value that is just good enough
     * @param atLeast whether more is better
     */
    record Goal(double bound, boolean atLeast) {

        static Goal atLeast(double bound) {
            return new Goal(bound, true);
        }

        static Goal atMost(double bound) {
            return new Goal(bound, false);
        }

        boolean met(double value) {
            return atLeast ? value >= bound : value <= bound;
        }
    }

    /** Whether the goal is met; null without one. */
    @Nullable Boolean met() {
        return goal == null ? null : goal.met(project);
    }

    /** Project by raw; null without a raw limit. */
    @Nullable Double ofRaw() {
        return raw == null ? null : project / raw;
    }
}

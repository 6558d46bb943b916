package org.ceasefiremonitor.projections.zone;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many reports were counted, as many as the reader may see. Violations are reported ones, with the severity that the rules proposed;
 * observations are counted apart and never among them.
 *
 * @param violations             reported violations
 * @param violationsByKind       the same by kind
 * @param violationsBySeverity   by proposed severity; NONE where no rule proposed one
 * @param violationsBySide       by who held the area: participant id, BUFFER or UNKNOWN
 * @param observations           observations
 * @param observationsByKind     the same by kind
 * @param observationsBySide     by who held the area
 */
public record Counts(
        long violations,
        Map<String, Long> violationsByKind,
        Map<String, Long> violationsBySeverity,
        Map<String, Long> violationsBySide,
        long observations,
        Map<String, Long> observationsByKind,
        Map<String, Long> observationsBySide) {

    /** Adds up counts, and takes back with negative ones. */
    static final class Sum {

        private long violations;
        private long observations;
        private final Map<String, Long> violationsByKind = new TreeMap<>();
        private final Map<String, Long> violationsBySeverity = new TreeMap<>();
        private final Map<String, Long> violationsBySide = new TreeMap<>();
        private final Map<String, Long> observationsByKind = new TreeMap<>();
        private final Map<String, Long> observationsBySide = new TreeMap<>();

        void add(String classed, String kind, String severity, String side, long count) {
            if (count == 0) {
                return;
            }
            if ("VIOLATION".equals(classed)) {
                violations += count;
                add(violationsByKind, kind, count);
                add(violationsBySeverity, severity, count);
                add(violationsBySide, side, count);
            } else {
                observations += count;
                add(observationsByKind, kind, count);
                add(observationsBySide, side, count);
            }
        }

        /** What comes to nothing is not there. */
        private static void add(Map<String, Long> counts, String key, long count) {
            counts.merge(key, count, (one, other) -> one + other == 0 ? null : one + other);
        }

        Counts counts() {
            return new Counts(violations, violationsByKind, violationsBySeverity, violationsBySide, observations, observationsByKind, observationsBySide);
        }
    }
}

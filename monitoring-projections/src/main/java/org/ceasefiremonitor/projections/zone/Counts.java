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

    /** Adds up counts. */
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
                violationsByKind.merge(kind, count, Long::sum);
                violationsBySeverity.merge(severity, count, Long::sum);
                violationsBySide.merge(side, count, Long::sum);
            } else {
                observations += count;
                observationsByKind.merge(kind, count, Long::sum);
                observationsBySide.merge(side, count, Long::sum);
            }
        }

        Counts counts() {
            return new Counts(violations, violationsByKind, violationsBySeverity, violationsBySide, observations, observationsByKind, observationsBySide);
        }
    }
}

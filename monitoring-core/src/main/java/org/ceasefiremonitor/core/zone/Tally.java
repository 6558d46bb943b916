package org.ceasefiremonitor.core.zone;

import java.util.Map;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;

/**
 * Counts of reports, in a window or in total. Kinds, severities and sides that count nothing are absent.
 *
 * @param violations   reported violations by kind
 * @param severities   the same by proposed severity
 * @param sides        the same by who held the area: participant id, BUFFER or UNKNOWN
 * @param observations observations by kind; never part of the others
 */
public record Tally(Map<Kind, Long> violations, Map<Severity, Long> severities, Map<String, Long> sides, Map<Kind, Long> observations) {

    /** All reported violations. */
    public long violationsInAll() {
        return severities.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All observations. */
    public long observationsInAll() {
        return observations.values().stream().mapToLong(Long::longValue).sum();
    }
}

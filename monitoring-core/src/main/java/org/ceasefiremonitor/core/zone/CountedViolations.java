package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;

/** What the thresholds of a zone count: its reports, and the violations that were established on detections alone. */
record CountedViolations(ZoneTallies tallies, List<EstablishedIncident> incidents) {

    /** As a threshold counts them in its window. */
    long of(AlertThreshold threshold, Instant at) {
        long last = ZoneTallies.hourOf(at);
        return tallies.violations(threshold.windowHours(), threshold.minimumSeverity(), threshold.least(), at)
                + incidents.stream().filter(each -> each.number() > last - threshold.windowHours() && each.number() <= last && each.counts(threshold)).count();
    }

    /** As a threshold counts those of one hour. */
    long of(AlertThreshold threshold, long hour) {
        return tallies.violations(hour, threshold.minimumSeverity(), threshold.least())
                + incidents.stream().filter(each -> each.number() == hour && each.counts(threshold)).count();
    }
}

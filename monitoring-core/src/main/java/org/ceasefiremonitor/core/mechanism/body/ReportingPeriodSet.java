package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * It was set when a mechanism reports.
 *
 * @param mechanismId the mechanism
 * @param period the period
 * @param at when it was recorded, UTC
 */
@EventType("mechanism.ReportingPeriodSet")
public record ReportingPeriodSet(MechanismId mechanismId, ReportingPeriod period, Instant at)
        implements MechanismEvent {
}

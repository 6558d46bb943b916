package org.ceasefiremonitor.core.mechanism.body;

import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What is recorded of when a mechanism reports was corrected.
 *
 * @param mechanismId the mechanism
 * @param period the period
 * @param reason why; 1 to 2,000 characters
 */
@EventType("mechanism.ReportingPeriodCorrected")
public record ReportingPeriodCorrected(MechanismId mechanismId, ReportingPeriod period, String reason)
        implements MechanismEvent, Correction {
}

package org.ceasefiremonitor.core.support;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What is recorded of a funding, a contract or a delivery was corrected.
 *
 * @param packageId the package
 * @param number number of the step in the package, from 1
 * @param amount how much it was
 * @param note what else is said of it; 1 to 1,000 characters
 * @param at when that was, UTC
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("support.SupportStepCorrected")
public record SupportStepCorrected(SupportPackageId packageId, int number, Amount amount, String note, Instant at, String reason, Marking marking)
        implements SupportEvent, Correction {
}

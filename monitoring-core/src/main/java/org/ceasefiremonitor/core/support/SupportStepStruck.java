package org.ceasefiremonitor.core.support;

import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A funding, a contract or a delivery that was recorded by mistake was struck.
 *
 * @param packageId the package
 * @param number number of the step in the package, from 1
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("support.SupportStepStruck")
public record SupportStepStruck(SupportPackageId packageId, int number, String reason, Marking marking)
        implements SupportEvent, Correction {
}

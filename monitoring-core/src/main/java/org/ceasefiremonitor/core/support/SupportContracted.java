package org.ceasefiremonitor.core.support;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A part of a package, or all of it, was contracted.
 *
 * @param packageId the package
 * @param number number of the step in the package, from 1
 * @param amount how much was contracted
 * @param note what else is said of it; 1 to 1,000 characters
 * @param at when it was contracted, UTC
 * @param marking who may see it
 */
@EventType("support.SupportContracted")
public record SupportContracted(SupportPackageId packageId, int number, Amount amount, String note, Instant at, Marking marking)
        implements SupportEvent {
}

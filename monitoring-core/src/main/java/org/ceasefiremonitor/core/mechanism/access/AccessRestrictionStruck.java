package org.ceasefiremonitor.core.mechanism.access;

import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A restriction of access that was recorded by mistake was struck.
 *
 * @param restrictionId the restriction of access
 * @param reason why; 1 to 2,000 characters
 */
@EventType("access.AccessRestrictionStruck")
public record AccessRestrictionStruck(AccessRestrictionId restrictionId, String reason)
        implements AccessEvent, Correction {
}

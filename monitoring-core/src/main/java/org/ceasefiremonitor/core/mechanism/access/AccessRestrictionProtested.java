package org.ceasefiremonitor.core.mechanism.access;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A restriction of access was protested.
 *
 * @param restrictionId the restriction of access
 * @param text what was said; 1 to 4,000 characters
 * @param at when, UTC
 * @param replyBy when a reply is due at the latest, UTC
 */
@EventType("access.AccessRestrictionProtested")
public record AccessRestrictionProtested(AccessRestrictionId restrictionId, String text, Instant at, Instant replyBy)
        implements AccessEvent {
}

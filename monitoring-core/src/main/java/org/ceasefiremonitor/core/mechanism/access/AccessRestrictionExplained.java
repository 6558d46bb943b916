package org.ceasefiremonitor.core.mechanism.access;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A restriction of access was explained.
 *
 * @param restrictionId the restriction of access
 * @param text what was said; 1 to 4,000 characters
 * @param by who said it
 * @param at when, UTC
 */
@EventType("access.AccessRestrictionExplained")
public record AccessRestrictionExplained(AccessRestrictionId restrictionId, String text, ParticipantId by, Instant at)
        implements AccessEvent {
}

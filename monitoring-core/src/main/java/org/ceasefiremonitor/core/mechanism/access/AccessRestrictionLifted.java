package org.ceasefiremonitor.core.mechanism.access;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A restriction of access was lifted.
 *
 * @param restrictionId the restriction of access
 * @param liftedAt when it was lifted, UTC
 * @param text what was said; 1 to 4,000 characters
 * @param by who said it
 */
@EventType("access.AccessRestrictionLifted")
public record AccessRestrictionLifted(AccessRestrictionId restrictionId, Instant liftedAt, String text, ParticipantId by)
        implements AccessEvent {
}

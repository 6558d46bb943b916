package org.ceasefiremonitor.core.mechanism.access;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a restriction of access was corrected.
 *
 * @param restrictionId the restriction of access
 * @param kind what was done
 * @param side who holds the area: participant id of a Party, BUFFER or UNKNOWN
 * @param place where
 * @param authority who refused, by function; never a name; 1 to 200 characters
 * @param from since when, UTC
 * @param until until when, UTC; absent while it lasts
 * @param assetId the monitoring asset that it kept from looking; absent where none
 * @param note what happened; 1 to 4,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@EventType("access.AccessRestrictionCorrected")
public record AccessRestrictionCorrected(AccessRestrictionId restrictionId, RestrictionKind kind, String side, Position place, String authority,
        Instant from, @Nullable Instant until, @Nullable AssetId assetId, String note, String reason)
        implements AccessEvent, Correction {
}

package org.ceasefiremonitor.core.activity;

import java.time.Duration;
import java.time.Instant;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.jspecify.annotations.Nullable;

/**
 * A Party notified an activity of its own side.
 *
 * @param activityId the activity
 * @param agreementId the agreement under which it is notified
 * @param side the Party
 * @param kind what it is
 * @param zoneId the zone that was named as the place; absent where the place was drawn
 * @param boundary the place; absent for a disciplinary action without one
 * @param from from when on, UTC
 * @param until until when, UTC
 * @param units which units take part; absent where nothing is said
 * @param text what is done; 1 to 4,000 characters
 * @param leadTime how long before it begins it is to be notified; absent for a kind that is notified after the fact
 * @param limitsVersion version of the time limits that lay the lead time down; absent where the usual one of the kind holds
 * @param lateBy by how much it came too late; absent where it was in time
 * @param irregularity S0, since a late notice is an irregularity; absent where it was in time
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.ActivityNotified")
public record ActivityNotified(ActivityId activityId, AgreementId agreementId, ParticipantId side, ActivityKind kind, @Nullable ZoneId zoneId,
        @Nullable Boundary boundary, Instant from, Instant until, @Nullable String units, String text, @Nullable Duration leadTime,
        @Nullable Integer limitsVersion, @Nullable Duration lateBy, @Nullable Severity irregularity, Instant at, Marking marking)
        implements ActivityEvent {
}

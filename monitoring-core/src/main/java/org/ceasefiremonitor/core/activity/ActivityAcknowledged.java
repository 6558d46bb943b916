package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The notice of an activity was acknowledged.
 *
 * @param activityId the activity
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.ActivityAcknowledged")
public record ActivityAcknowledged(ActivityId activityId, Instant at, Marking marking)
        implements ActivityEvent {
}

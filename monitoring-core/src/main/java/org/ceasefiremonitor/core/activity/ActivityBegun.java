package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An activity that was notified has begun.
 *
 * @param activityId the activity
 * @param beganAt when it began, UTC
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.ActivityBegun")
public record ActivityBegun(ActivityId activityId, Instant beganAt, Instant at, Marking marking)
        implements ActivityEvent {
}

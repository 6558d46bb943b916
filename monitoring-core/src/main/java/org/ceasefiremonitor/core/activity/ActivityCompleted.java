package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An activity that was notified is over.
 *
 * @param activityId the activity
 * @param completedAt when it was over, UTC
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.ActivityCompleted")
public record ActivityCompleted(ActivityId activityId, Instant completedAt, Instant at, Marking marking)
        implements ActivityEvent {
}

package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A Party cancelled an activity.
 *
 * @param activityId the activity
 * @param reason why; 1 to 2,000 characters
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.ActivityCancelled")
public record ActivityCancelled(ActivityId activityId, String reason, Instant at, Marking marking)
        implements ActivityEvent {

    @Override
    public String stated() {
        return reason;
    }
}

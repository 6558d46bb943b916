package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An activity went beyond its notice.
 *
 * @param activityId the activity
 * @param text how far; 1 to 4,000 characters
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.ActivityExceededNotice")
public record ActivityExceededNotice(ActivityId activityId, String text, Instant at, Marking marking)
        implements ActivityEvent {

    @Override
    public String stated() {
        return text;
    }
}

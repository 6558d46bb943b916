package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * It was corrected when an activity began and when it was over.
 *
 * @param activityId the activity
 * @param beganAt when it began, UTC; absent where it has not begun
 * @param completedAt when it was over, UTC; absent where it is not
 * @param reason why; 1 to 2,000 characters
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.CourseCorrected")
public record CourseCorrected(ActivityId activityId, @Nullable Instant beganAt, @Nullable Instant completedAt, String reason, Instant at,
        Marking marking)
        implements ActivityEvent, Correction {
}

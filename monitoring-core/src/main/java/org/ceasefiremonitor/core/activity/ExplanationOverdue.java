package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The time for the explanation of an activity ran out.
 *
 * @param activityId the activity
 * @param due until when it was due, UTC
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.ExplanationOverdue")
public record ExplanationOverdue(ActivityId activityId, Instant due, Instant at, Marking marking)
        implements ActivityEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.EXPLANATION));
    }
}

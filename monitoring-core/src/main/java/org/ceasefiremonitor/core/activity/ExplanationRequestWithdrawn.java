package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What was asked about an activity was withdrawn.
 *
 * @param activityId the activity
 * @param reason why; 1 to 2,000 characters
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.ExplanationRequestWithdrawn")
public record ExplanationRequestWithdrawn(ActivityId activityId, String reason, Instant at, Marking marking)
        implements ActivityEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.EXPLANATION, reason));
    }
}

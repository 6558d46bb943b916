package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A Party explained an activity.
 *
 * @param activityId the activity
 * @param text the explanation; 1 to 4,000 characters
 * @param at when, UTC
 * @param marking who may see it
 */
@EventType("activity.ExplanationGiven")
public record ExplanationGiven(ActivityId activityId, String text, Instant at, Marking marking)
        implements ActivityEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.EXPLANATION));
    }
}

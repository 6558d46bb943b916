package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A Party was asked to explain an activity that it notified.
 *
 * @param activityId the activity
 * @param by who asks
 * @param text what is asked; 1 to 4,000 characters
 * @param at when, UTC
 * @param due until when an explanation is due, UTC
 * @param marking who may see it
 */
@EventType("activity.ExplanationRequested")
public record ExplanationRequested(ActivityId activityId, ParticipantId by, String text, Instant at, Instant due, Marking marking)
        implements ActivityEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.EXPLANATION, due));
    }
}

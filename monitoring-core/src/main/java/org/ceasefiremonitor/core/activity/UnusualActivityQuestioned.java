package org.ceasefiremonitor.core.activity;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.jspecify.annotations.Nullable;

/**
 * A Party was asked to explain unusual activity that it did not notify.
 *
 * @param activityId the activity
 * @param agreementId the agreement under which it is asked
 * @param side the Party that is asked
 * @param zoneId the zone that was named as the place; absent where the place was drawn
 * @param boundary the place
 * @param from from when on, UTC
 * @param until until when, UTC
 * @param about the incident, report or other thing that it was seen by; absent where none is named
 * @param by who asks
 * @param text what is asked; 1 to 4,000 characters
 * @param at when, UTC
 * @param due until when an explanation is due, UTC
 * @param marking who may see it
 */
@EventType("activity.UnusualActivityQuestioned")
public record UnusualActivityQuestioned(ActivityId activityId, AgreementId agreementId, ParticipantId side, @Nullable ZoneId zoneId,
        Boundary boundary, Instant from, Instant until, @Nullable String about, ParticipantId by, String text, Instant at, Instant due,
        Marking marking)
        implements ActivityEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.EXPLANATION, due));
    }
}

package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A notified activity matches an incident: each of its reports lies in the place and time of the notice and is of a kind as which the activity may
 * seem.
 *
 * @param incidentId the incident
 * @param activityId the activity
 * @param announced  whether it was notified so, and is of a kind that is, before the first report says that it began
 * @param reason     what a person said to it; absent where the system matched them
 * @param at         when
 * @param marking    who may see it: whoever may see each report of the incident; they all may see the activity
 */
@EventType("verification.ActivityMatched")
public record ActivityMatched(IncidentId incidentId, ActivityId activityId, boolean announced, @Nullable String reason, Instant at, Marking marking)
        implements IncidentEvent {

    @Override
    public @Nullable String stated() {
        return reason;
    }
}

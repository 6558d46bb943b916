package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A request was given to an owner.
 *
 * @param requestId the request
 * @param owner the participant that is to see to it
 * @param person who in particular: pseudonym
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, the requester and whoever runs the cell
 */
@EventType("request.RequestAssigned")
public record RequestAssigned(RequestId requestId, ParticipantId owner, String person, Instant at, Marking marking)
        implements RequestEvent {
}

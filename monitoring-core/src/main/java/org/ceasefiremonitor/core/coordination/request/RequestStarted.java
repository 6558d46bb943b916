package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The owner of a request works on it.
 *
 * @param requestId the request
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, the requester and whoever runs the cell
 */
@EventType("request.RequestStarted")
public record RequestStarted(RequestId requestId, Instant at, Marking marking)
        implements RequestEvent {
}

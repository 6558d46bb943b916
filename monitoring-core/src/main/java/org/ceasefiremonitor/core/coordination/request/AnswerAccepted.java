package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The answer to a request was accepted.
 *
 * @param requestId the request
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, the requester and whoever runs the cell
 */
@EventType("request.AnswerAccepted")
public record AnswerAccepted(RequestId requestId, Instant at, Marking marking)
        implements RequestEvent {
}

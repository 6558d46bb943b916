package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The answer to a request was corrected.
 *
 * @param requestId the request
 * @param text the answer
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, the requester and whoever runs the cell
 */
@EventType("request.RequestAnswerCorrected")
public record RequestAnswerCorrected(RequestId requestId, String text, String reason, Instant at, Marking marking)
        implements RequestEvent, Correction {
}

package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What a request says was corrected.
 *
 * @param requestId the request
 * @param kind what is asked for
 * @param headline in a few words
 * @param text what it says
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, the requester and whoever runs the cell
 */
@EventType("request.RequestCorrected")
public record RequestCorrected(RequestId requestId, RequestKind kind, String headline, String text, String reason, Instant at, Marking marking)
        implements RequestEvent, Correction {
}

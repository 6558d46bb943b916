package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A message was passed on in a call.
 *
 * @param callId the call
 * @param text what was passed on
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineMessagePassed")
public record HotlineMessagePassed(HotlineCallId callId, String text, Instant at, Marking marking)
        implements HotlineEvent {
}

package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The party replied.
 *
 * @param callId the call
 * @param text what was replied
 * @param by who recorded it
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineReplied")
public record HotlineReplied(HotlineCallId callId, String text, ParticipantId by, Instant at, Marking marking)
        implements HotlineEvent {
}

package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What was passed on in a call was corrected.
 *
 * @param callId the call
 * @param text what was passed on
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineMessageCorrected")
public record HotlineMessageCorrected(HotlineCallId callId, String text, String reason, Instant at, Marking marking)
        implements HotlineEvent, Correction {
}

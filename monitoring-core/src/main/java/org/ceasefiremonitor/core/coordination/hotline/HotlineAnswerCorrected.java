package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was corrected when and who answered a call.
 *
 * @param callId the call
 * @param reachedAt when the party was reached, UTC
 * @param person who answered, by function
 * @param secondsToAnswer whole seconds from the opening of the call until then
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineAnswerCorrected")
public record HotlineAnswerCorrected(HotlineCallId callId, Instant reachedAt, String person, long secondsToAnswer, String reason, Instant at,
        Marking marking)
        implements HotlineEvent, Correction {
}

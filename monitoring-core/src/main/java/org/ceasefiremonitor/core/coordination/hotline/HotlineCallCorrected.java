package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What a call was about was corrected.
 *
 * @param callId the call
 * @param issue the issue that it is about: an id that all calls on it share
 * @param headline in a few words
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineCallCorrected")
public record HotlineCallCorrected(HotlineCallId callId, String issue, String headline, String reason, Instant at, Marking marking)
        implements HotlineEvent, Correction {
}

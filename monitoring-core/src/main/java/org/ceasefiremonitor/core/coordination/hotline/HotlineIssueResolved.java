package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A call settled its issue.
 *
 * @param callId the call
 * @param outcome how
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineIssueResolved")
public record HotlineIssueResolved(HotlineCallId callId, String outcome, Instant at, Marking marking)
        implements HotlineEvent {
}

package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended was struck, so that it goes on.
 *
 * @param callId the call
 * @param answerBy until when an answer is waited for again, UTC; absent where none is
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for, both ends of the call and whoever runs the cell
 */
@EventType("hotline.HotlineResultStruck")
public record HotlineResultStruck(HotlineCallId callId, @Nullable Instant answerBy, String reason, Instant at, Marking marking)
        implements HotlineEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return answerBy == null ? List.of() : List.of(new ClockSet(ClockKind.HOTLINE_ANSWER, answerBy));
    }
}

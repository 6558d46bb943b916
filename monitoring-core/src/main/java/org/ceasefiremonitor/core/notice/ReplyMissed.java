package org.ceasefiremonitor.core.notice;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The time for a reply ran out, and there is none.
 *
 * @param noticeId the notice
 * @param at when it was recorded
 * @param marking who may see it
 */
@EventType("notice.ReplyMissed")
public record ReplyMissed(NoticeId noticeId, Instant at, Marking marking)
        implements NoticeEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.NOTICE_REPLY));
    }
}

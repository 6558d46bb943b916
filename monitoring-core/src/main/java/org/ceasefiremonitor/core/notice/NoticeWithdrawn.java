package org.ceasefiremonitor.core.notice;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A notice was withdrawn that was served by mistake.
 *
 * @param noticeId the notice
 * @param reason why; 1 to 2,000 characters
 * @param at when
 * @param marking who may see it
 */
@EventType("notice.NoticeWithdrawn")
public record NoticeWithdrawn(NoticeId noticeId, String reason, Instant at, Marking marking)
        implements NoticeEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.NOTICE_REPLY, reason));
    }
}

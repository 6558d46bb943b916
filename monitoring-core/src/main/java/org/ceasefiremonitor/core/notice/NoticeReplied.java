package org.ceasefiremonitor.core.notice;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The participant has replied to a notice.
 *
 * @param noticeId the notice
 * @param text the reply; 1 to 8,000 characters
 * @param at when
 * @param marking who may see it
 */
@EventType("notice.NoticeReplied")
public record NoticeReplied(NoticeId noticeId, String text, Instant at, Marking marking)
        implements NoticeEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.NOTICE_REPLY));
    }
}

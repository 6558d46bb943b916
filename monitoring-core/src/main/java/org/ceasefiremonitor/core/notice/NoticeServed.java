package org.ceasefiremonitor.core.notice;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A notice was served on a participant.
 *
 * @param noticeId the notice
 * @param to on which it was served
 * @param agreementId agreement whose time limits hold
 * @param about the thing that it is about, by type and id
 * @param text what it says; 1 to 8,000 characters
 * @param at when: the time for a reply runs from here
 * @param replyBy until when a reply is waited for; absent where none is
 * @param marking who may see it
 */
@EventType("notice.NoticeServed")
public record NoticeServed(NoticeId noticeId, ParticipantId to, AgreementId agreementId, String about, String text, Instant at,
        @Nullable Instant replyBy, Marking marking)
        implements NoticeEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return replyBy == null ? List.of() : List.of(new ClockSet(ClockKind.NOTICE_REPLY, replyBy));
    }
}

package org.ceasefiremonitor.core.notice;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The participant has opened a notice.
 *
 * @param noticeId the notice
 * @param at when
 * @param marking who may see it
 */
@EventType("notice.NoticeOpened")
public record NoticeOpened(NoticeId noticeId, Instant at, Marking marking)
        implements NoticeEvent {
}

package org.ceasefiremonitor.core.notice;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a notice; all of them define it. */
public sealed interface NoticeEvent extends Event permits NoticeServed, NoticeOpened, NoticeAcknowledged, NoticeReplied, NoticeWithdrawn, ReplyMissed {

    /** The notice. */
    NoticeId noticeId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return noticeId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}

package org.ceasefiremonitor.projections.notice;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which notices are asked for. All conditions must hold; what is absent asks for nothing.
 *
 * @param to          on whom they were served
 * @param about       the thing that they are about, by type and id
 * @param awaitsReply whether a reply is waited for
 * @param dueBefore   a reply is due before this instant
 */
public record NoticeFilter(@Nullable ParticipantId to, @Nullable String about, @Nullable Boolean awaitsReply, @Nullable Instant dueBefore) {

    /** All notices. */
    public static final NoticeFilter ALL = new NoticeFilter(null, null, null, null);

    void restrict(Conditions conditions) {
        conditions.and("d.addressee = ?", to)
                .and("d.about = ?", about)
                .and("d.awaits_reply = ?", awaitsReply)
                .and("d.reply_by < ?", dueBefore);
    }
}

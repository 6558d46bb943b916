package org.ceasefiremonitor.core.notice;

import java.time.Instant;
import java.util.Objects;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A notice and what became of it.
 *
 * @param to             on which it was served
 * @param agreementId    agreement whose time limits hold
 * @param about          the thing that it is about, by type and id
 * @param text           what it says
 * @param servedAt       when it was served
 * @param replyBy        until when a reply is waited for; null where none is
 * @param openedAt       when it was opened; null before
 * @param acknowledgedAt when it was acknowledged; null before
 * @param reply          the reply; null before
 * @param repliedAt      when it was replied to; null before
 * @param replyMissed    whether the time for a reply ran out without one
 * @param withdrawn      why it was withdrawn; null while it stands
 * @param marking        who may see it
 */
public record NoticeStanding(NoticeId noticeId, long revision, ParticipantId to, AgreementId agreementId, String about, String text, Instant servedAt,
        @Nullable Instant replyBy, @Nullable Instant openedAt, @Nullable Instant acknowledgedAt, @Nullable String reply, @Nullable Instant repliedAt,
        boolean replyMissed, @Nullable String withdrawn, Marking marking) implements Definition, Marked {

    @Override
    public Identifier identifier() {
        return noticeId;
    }

    /** Whether a reply is waited for, in time or late. */
    public boolean awaitsReply() {
        return replyBy != null && reply == null && withdrawn == null;
    }

    /** The standing after an event; the one before is null for the first. */
    public static NoticeStanding evolve(@Nullable NoticeStanding before, NoticeEvent event) {
        if (event instanceof NoticeServed s) {
            return new NoticeStanding(s.noticeId(), 1, s.to(), s.agreementId(), s.about(), s.text(), s.at(), s.replyBy(), null, null, null, null, false, null,
                    s.marking());
        }
        var b = Objects.requireNonNull(before, "a notice begins with its service");
        return switch (event) {
            case NoticeServed again -> throw new IllegalArgumentException("served twice: " + again);
            case NoticeOpened opened -> b.with(opened.at(), b.acknowledgedAt, b.reply, b.repliedAt, b.replyMissed, b.withdrawn);
            case NoticeAcknowledged acknowledged -> b.with(b.openedAt == null ? acknowledged.at() : b.openedAt, acknowledged.at(), b.reply, b.repliedAt,
                    b.replyMissed, b.withdrawn);
            case NoticeReplied replied -> b.with(b.openedAt == null ? replied.at() : b.openedAt,
                    b.acknowledgedAt == null ? replied.at() : b.acknowledgedAt, replied.text(), replied.at(), b.replyMissed, b.withdrawn);
            case ReplyMissed missed -> b.with(b.openedAt, b.acknowledgedAt, b.reply, b.repliedAt, true, b.withdrawn);
            case NoticeWithdrawn withdrawn -> b.with(b.openedAt, b.acknowledgedAt, b.reply, b.repliedAt, b.replyMissed, withdrawn.reason());
        };
    }

    private NoticeStanding with(@Nullable Instant newOpenedAt, @Nullable Instant newAcknowledgedAt, @Nullable String newReply, @Nullable Instant newRepliedAt,
            boolean newReplyMissed, @Nullable String newWithdrawn) {
        return new NoticeStanding(noticeId, revision + 1, to, agreementId, about, text, servedAt, replyBy, newOpenedAt, newAcknowledgedAt, newReply,
                newRepliedAt, newReplyMissed, newWithdrawn, marking);
    }
}

package org.ceasefiremonitor.core.coordination.hotline;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A call over the hotline and how far it has come.
 *
 * @param cellId   the cell whose hotline it is
 * @param from     the participant that calls
 * @param to       the participant that is called
 * @param issue    the issue that it is about: an id that all calls on it share
 * @param headline in a few words
 * @param about    the thing that it is about, by type and id; absent if none
 * @param state    how far it has come
 * @param goesOnIn the state in which it goes on where its end is struck
 * @param openedAt when it was opened, UTC
 * @param answerBy until when an answer is waited for, UTC
 * @param reached  when and who answered; absent before
 * @param message  what was passed on last; absent before
 * @param reply    what was replied last; absent before
 * @param outcome  how it settled the issue, or to whom it was taken and why; absent before
 * @param struck   why it was struck; absent while it stands
 * @param marking  who may see it
 */
public record HotlineStanding(HotlineCallId callId, long revision, CellId cellId, ParticipantId from, ParticipantId to, String issue, String headline,
        @Nullable String about, State state, State goesOnIn, Instant openedAt, Instant answerBy, @Nullable HotlineAnswer reached,
        @Nullable HotlineWords message, @Nullable HotlineWords reply, @Nullable String outcome, @Nullable String struck, Marking marking)
        implements Definition, Marked {

    /** States of a call (domain reference, section 5.3, H3). */
    public enum State {
        OPENED,
        /** Nobody answered in time. */
        UNANSWERED, PARTY_REACHED, MESSAGE_PASSED, REPLIED, ISSUE_RESOLVED, ESCALATED,
        /** It was recorded by mistake. */
        STRUCK;

        /** Whether nobody has answered, in time or late. */
        public boolean unreached() {
            return this == OPENED || this == UNANSWERED;
        }

        boolean goesOn() {
            return compareTo(REPLIED) <= 0;
        }
    }

    /**
     * An answer.
     *
     * @param person          who answered, by function
     * @param at              when, UTC
     * @param secondsToAnswer whole seconds from the opening of the call until then
     */
    public record HotlineAnswer(String person, Instant at, long secondsToAnswer) {
    }

    /**
     * What was passed on or replied.
     *
     * @param text what was said
     * @param at   when it was recorded, UTC
     */
    public record HotlineWords(String text, Instant at) {
    }

    @Override
    public Identifier identifier() {
        return callId;
    }

    @Override
    public Set<String> foundUnder() {
        return state.unreached() ? Set.of(cellId.key()) : Set.of();
    }

    /** The standing after an event; the one before is null for the first. */
    public static HotlineStanding evolve(@Nullable HotlineStanding before, HotlineEvent event) {
        if (event instanceof HotlineCallOpened e) {
            return new HotlineStanding(e.callId(), 1, e.cellId(), e.from(), e.to(), e.issue(), e.headline(), e.about(), State.OPENED, State.OPENED, e.at(),
                    e.answerBy(), null, null, null, null, null, e.marking());
        }
        var b = Objects.requireNonNull(before, "a call begins with its opening");
        return switch (event) {
            case HotlineCallOpened again -> throw new IllegalArgumentException("opened twice: " + again);
            case HotlineCallCorrected e -> new HotlineStanding(b.callId, b.revision + 1, b.cellId, b.from, b.to, e.issue(), e.headline(), b.about, b.state,
                    b.goesOnIn, b.openedAt, b.answerBy, b.reached, b.message, b.reply, b.outcome, b.struck, b.marking);
            case HotlineCallStruck e -> new HotlineStanding(b.callId, b.revision + 1, b.cellId, b.from, b.to, b.issue, b.headline, b.about, State.STRUCK,
                    b.goesOnIn, b.openedAt, b.answerBy, b.reached, b.message, b.reply, b.outcome, e.reason(), b.marking);
            case HotlinePartyReached e -> b.goingOn(State.PARTY_REACHED, new HotlineAnswer(e.person(), e.at(), e.secondsToAnswer()), b.message, b.reply);
            case HotlineAnswerCorrected e -> b.with(b.state, b.goesOnIn, new HotlineAnswer(e.person(), e.reachedAt(), e.secondsToAnswer()), b.message,
                    b.reply, b.outcome);
            case HotlineUnanswered e -> b.goingOn(State.UNANSWERED, b.reached, b.message, b.reply);
            case HotlineMessagePassed e -> b.goingOn(State.MESSAGE_PASSED, b.reached, new HotlineWords(e.text(), e.at()), b.reply);
            case HotlineMessageCorrected e -> b.with(b.state, b.goesOnIn, b.reached, new HotlineWords(e.text(), said(b.message).at()), b.reply, b.outcome);
            case HotlineReplied e -> b.goingOn(State.REPLIED, b.reached, b.message, new HotlineWords(e.text(), e.at()));
            case HotlineReplyCorrected e -> b.with(b.state, b.goesOnIn, b.reached, b.message, new HotlineWords(e.text(), said(b.reply).at()), b.outcome);
            case HotlineIssueResolved e -> b.with(State.ISSUE_RESOLVED, b.goesOnIn, b.reached, b.message, b.reply, e.outcome());
            case HotlineEscalated e -> b.with(State.ESCALATED, b.goesOnIn, b.reached, b.message, b.reply, e.to() + ": " + e.reason());
            case HotlineResultStruck e -> b.with(b.goesOnIn, b.goesOnIn, b.reached, b.message, b.reply, null);
        };
    }

    static HotlineWords said(@Nullable HotlineWords words) {
        return Objects.requireNonNull(words, "what was said");
    }

    private HotlineStanding goingOn(State newState, @Nullable HotlineAnswer newReached, @Nullable HotlineWords newMessage, @Nullable HotlineWords newReply) {
        return with(newState, newState, newReached, newMessage, newReply, null);
    }

    private HotlineStanding with(State newState, State newGoesOnIn, @Nullable HotlineAnswer newReached, @Nullable HotlineWords newMessage,
            @Nullable HotlineWords newReply, @Nullable String newOutcome) {
        return new HotlineStanding(callId, revision + 1, cellId, from, to, issue, headline, about, newState, newGoesOnIn, openedAt, answerBy, newReached,
                newMessage, newReply, newOutcome, struck, marking);
    }
}

package org.ceasefiremonitor.core.coordination.request;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A request to a coordination cell and how far it has come.
 *
 * @param cellId    the cell
 * @param kind      what is asked for
 * @param requester the participant that asks
 * @param headline  in a few words
 * @param text      what it says
 * @param state     how far it has come
 * @param goesOnIn  the state in which it goes on where its latest result is struck
 * @param due       by when it is due, UTC
 * @param raisedAt  when it was raised, UTC
 * @param owner     who sees to it; absent before it was assigned
 * @param answer    the answer; absent before it was given
 * @param ended     why it was rejected or withdrawn; absent otherwise
 * @param marking   who may see it
 */
public record RequestStanding(RequestId requestId, long revision, CellId cellId, RequestKind kind, ParticipantId requester, String headline, String text,
        State state, State goesOnIn, Instant due, Instant raisedAt, @Nullable RequestOwner owner, @Nullable RequestAnswer answer, @Nullable String ended,
        Marking marking) implements Definition, Marked {

    /** States of a request (domain reference, section 5.3, H2). */
    public enum State {
        RAISED, ASSIGNED, IN_PROGRESS, ANSWERED, ACCEPTED, REJECTED,
        /** Its time ran out without an answer; it can still be answered. */
        EXPIRED, WITHDRAWN;

        /** Whether an answer is still owed, in time or late. */
        public boolean open() {
            return awaited() || this == EXPIRED;
        }

        /** Whether its clock runs. */
        boolean awaited() {
            return this == RAISED || this == ASSIGNED || this == IN_PROGRESS;
        }
    }

    /**
     * Who sees to a request.
     *
     * @param participant a member of the cell, or who runs it
     * @param person      pseudonym
     */
    public record RequestOwner(ParticipantId participant, String person) {
    }

    /**
     * An answer.
     *
     * @param at   when it was given, UTC
     * @param late whether the time had run out
     */
    public record RequestAnswer(String text, Instant at, boolean late) {
    }

    @Override
    public Identifier identifier() {
        return requestId;
    }

    @Override
    public Set<String> foundUnder() {
        return state.open() ? Set.of(cellId.key()) : Set.of();
    }

    /** Whether those who act for a participant may see it. */
    public boolean shownTo(ParticipantId reader) {
        return marking.shows(reader, requester);
    }

    /** The standing after an event; the one before is null for the first. */
    public static RequestStanding evolve(@Nullable RequestStanding before, RequestEvent event) {
        if (event instanceof RequestRaised e) {
            return new RequestStanding(e.requestId(), 1, e.cellId(), e.kind(), e.requester(), e.headline(), e.text(), State.RAISED, State.RAISED, e.due(),
                    e.at(), null, null, null, e.marking());
        }
        var b = Objects.requireNonNull(before, "a request begins with its raising");
        return switch (event) {
            case RequestRaised again -> throw new IllegalArgumentException("raised twice: " + again);
            case RequestCorrected e -> new RequestStanding(b.requestId, b.revision + 1, b.cellId, e.kind(), b.requester, e.headline(), e.text(), b.state,
                    b.goesOnIn, b.due, b.raisedAt, b.owner, b.answer, b.ended, b.marking);
            case RequestAssigned e -> b.with(State.ASSIGNED, State.ASSIGNED, b.due, new RequestOwner(e.owner(), e.person()), b.answer, null);
            case RequestStarted e -> b.with(State.IN_PROGRESS, State.IN_PROGRESS, b.due, b.owner, b.answer, null);
            case RequestAnswered e -> b.with(State.ANSWERED, b.goesOnIn, b.due, b.owner, new RequestAnswer(e.text(), e.at(), !e.at().isBefore(b.due)), null);
            case RequestAnswerCorrected e -> b.with(b.state, b.goesOnIn, b.due, b.owner,
                    new RequestAnswer(e.text(), b.given().at(), b.given().late()), null);
            case AnswerAccepted e -> b.with(State.ACCEPTED, b.goesOnIn, b.due, b.owner, b.answer, null);
            case AnswerReturned e -> b.with(State.IN_PROGRESS, State.IN_PROGRESS, e.due(), b.owner, null, null);
            case RequestRejected e -> b.with(State.REJECTED, b.goesOnIn, b.due, b.owner, b.answer, e.reason());
            case RequestExpired e -> b.with(State.EXPIRED, State.EXPIRED, b.due, b.owner, b.answer, null);
            case RequestExtended e -> b.extended(e.due());
            case RequestWithdrawn e -> b.with(State.WITHDRAWN, b.goesOnIn, b.due, b.owner, b.answer, e.reason());
            case RequestResultStruck e -> b.state == State.ACCEPTED ? b.with(State.ANSWERED, b.goesOnIn, b.due, b.owner, b.answer, null)
                    : b.with(b.goesOnIn, b.goesOnIn, b.due, b.owner, null, null);
        };
    }

    RequestAnswer given() {
        return Objects.requireNonNull(answer, "the answer");
    }

    /** One that had expired goes on with its owner, or waits for one. */
    private RequestStanding extended(Instant newDue) {
        var next = state != State.EXPIRED ? state : owner == null ? State.RAISED : State.ASSIGNED;
        return with(next, next, newDue, owner, answer, null);
    }

    private RequestStanding with(State newState, State newGoesOnIn, Instant newDue, @Nullable RequestOwner newOwner, @Nullable RequestAnswer newAnswer,
            @Nullable String newEnded) {
        return new RequestStanding(requestId, revision + 1, cellId, kind, requester, headline, text, newState, newGoesOnIn, newDue, raisedAt, newOwner,
                newAnswer, newEnded, marking);
    }
}

package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import java.util.Objects;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * An allegation and what became of it.
 *
 * @param agreementId   the agreement that is said to be violated
 * @param filedBy       the participant that filed it
 * @param person        pseudonym of the person who did
 * @param forThePublic  whether it was filed at the desk of the public and not for the participant itself
 * @param accused       the Party that is accused
 * @param claim         what is alleged
 * @param sourceId      the registered, protected source that speaks through whoever filed it; absent where nobody does
 * @param state         how far it has come
 * @param receivedAt    when it was received, UTC
 * @param acknowledgeBy when it is to be acknowledged at the latest, UTC
 * @param acknowledged  when it was acknowledged, UTC; absent before
 * @param overdue       whether the time for that ran out before
 * @param replyBy       until when the reply of the accused Party is waited for, UTC; absent before it has notice
 * @param reply         its reply; absent before
 * @param replyMissed   whether the time for it ran out before
 * @param incidentId    the incident that it is about; absent while it is linked to none
 * @param reason        why it was admitted, declared inadmissible, ruled on so, withdrawn or reopened, whichever came last; absent before
 * @param decidedAt     when it was declared inadmissible, ruled on or withdrawn, UTC; absent while that is open
 * @param marking       who may see it
 */
public record AllegationStanding(AllegationId allegationId, long revision, AgreementId agreementId, ParticipantId filedBy, String person,
        boolean forThePublic, ParticipantId accused, Claim claim, @Nullable SourceId sourceId, State state, Instant receivedAt, Instant acknowledgeBy,
        @Nullable Instant acknowledged, boolean overdue, @Nullable Instant replyBy, @Nullable Reply reply, boolean replyMissed,
        @Nullable IncidentId incidentId, @Nullable String reason, @Nullable Instant decidedAt, Marking marking) implements Definition, Marked {

    /** Who an allegation at the desk of the public is counted for. */
    public static final String PUBLIC = "PUBLIC";

    /** States of an allegation (domain reference, section 5.3, D3). */
    public enum State {
        RECEIVED, ACKNOWLEDGED,
        /** Admitted; the accused Party has notice. */
        ADMISSIBLE,
        INADMISSIBLE,
        /** Admitted, and said to be about an incident. */
        LINKED,
        UPHELD, REJECTED,
        /** It cannot be found out whether it is true. */
        NOT_DETERMINED,
        WITHDRAWN;

        /** Whether it was decided with reasons; what was withdrawn was not. */
        public boolean ruled() {
            return this == INADMISSIBLE || this == UPHELD || this == REJECTED || this == NOT_DETERMINED;
        }

        /** Whether nothing more is done, unless it is reopened. */
        public boolean ended() {
            return ruled() || this == WITHDRAWN;
        }
    }

    /**
     * What is alleged.
     *
     * @param provisionId the provision that is said to be violated; absent where none is named
     * @param from        since when it is said to have happened, UTC
     * @param until       until when, UTC; absent for an instant or while it lasts
     * @param place       where; absent where that is not said
     * @param text        in words
     */
    public record Claim(@Nullable String provisionId, Instant from, @Nullable Instant until, @Nullable Position place, String text) {
    }

    /**
     * What the accused Party replied.
     *
     * @param at when, UTC
     */
    public record Reply(String text, Instant at) {
    }

    @Override
    public Identifier identifier() {
        return allegationId;
    }

    /** Whom it is counted for: the participant that filed it, or {@link #PUBLIC}. */
    public String alleger() {
        return forThePublic ? PUBLIC : filedBy.value();
    }

    /** Whether the accused Party was heard: it has replied, or its time for that has passed. */
    public boolean heard() {
        return reply != null || replyMissed;
    }

    /** The standing after an event; the one before is null for the first. */
    public static AllegationStanding evolve(@Nullable AllegationStanding before, AllegationEvent event) {
        if (event instanceof AllegationReceived e) {
            return new AllegationStanding(e.allegationId(), 1, e.agreementId(), e.filedBy(), e.person(), e.forThePublic(), e.accused(),
                    new Claim(e.provisionId(), e.from(), e.until(), e.place(), e.text()), e.sourceId(), State.RECEIVED, e.at(), e.acknowledgeBy(), null,
                    false, null, null, false, null, null, null, e.marking());
        }
        var b = Objects.requireNonNull(before, "an allegation begins with its receipt");
        return switch (event) {
            case AllegationReceived again -> throw new IllegalArgumentException("received twice: " + again);
            case AllegationCorrected e -> b.saying(new Claim(e.provisionId(), e.from(), e.until(), e.place(), e.text()));
            case AllegationAcknowledged e -> b.in(State.ACKNOWLEDGED, e.at(), b.overdue, b.reason, null);
            case AllegationAcknowledgementMissed e -> b.in(b.state, b.acknowledged, true, b.reason, null);
            case AllegationAdmitted e -> b.in(State.ADMISSIBLE, b.acknowledged, b.overdue, e.reason(), null).hearing(e.replyBy(), null, false);
            case AllegationDeclaredInadmissible e -> b.decided(State.INADMISSIBLE, e.reason(), e.at());
            case AllegationLinkedToIncident e -> b.in(State.LINKED, b.acknowledged, b.overdue, b.reason, null).about(e.incidentId());
            case AllegationUnlinked e -> b.in(State.ADMISSIBLE, b.acknowledged, b.overdue, b.reason, null).about(null);
            case PartyResponseReceived e -> b.hearing(b.replyBy, new Reply(e.text(), e.at()), b.replyMissed).next();
            case PartyResponseMissed e -> b.hearing(b.replyBy, b.reply, true).next();
            case AllegationUpheld e -> b.decided(State.UPHELD, e.reason(), e.at());
            case AllegationRejected e -> b.decided(State.REJECTED, e.reason(), e.at());
            case AllegationNotDetermined e -> b.decided(State.NOT_DETERMINED, e.reason(), e.at());
            case AllegationWithdrawn e -> b.decided(State.WITHDRAWN, e.reason(), e.at());
            case AllegationReopened e -> b.in(b.state == State.INADMISSIBLE ? State.ACKNOWLEDGED : b.incidentId == null ? State.ADMISSIBLE : State.LINKED,
                    b.acknowledged, b.overdue, e.reason(), null);
        };
    }

    private AllegationStanding decided(State newState, String newReason, Instant at) {
        return in(newState, acknowledged, overdue, newReason, at);
    }

    private AllegationStanding in(State newState, @Nullable Instant newAcknowledged, boolean newOverdue, @Nullable String newReason,
            @Nullable Instant newDecidedAt) {
        return new AllegationStanding(allegationId, revision + 1, agreementId, filedBy, person, forThePublic, accused, claim, sourceId, newState, receivedAt,
                acknowledgeBy, newAcknowledged, newOverdue, replyBy, reply, replyMissed, incidentId, newReason, newDecidedAt, marking);
    }

    private AllegationStanding next() {
        return in(state, acknowledged, overdue, reason, decidedAt);
    }

    private AllegationStanding saying(Claim newClaim) {
        return new AllegationStanding(allegationId, revision + 1, agreementId, filedBy, person, forThePublic, accused, newClaim, sourceId, state, receivedAt,
                acknowledgeBy, acknowledged, overdue, replyBy, reply, replyMissed, incidentId, reason, decidedAt, marking);
    }

    private AllegationStanding hearing(@Nullable Instant newReplyBy, @Nullable Reply newReply, boolean newReplyMissed) {
        return new AllegationStanding(allegationId, revision, agreementId, filedBy, person, forThePublic, accused, claim, sourceId, state, receivedAt,
                acknowledgeBy, acknowledged, overdue, newReplyBy, newReply, newReplyMissed, incidentId, reason, decidedAt, marking);
    }

    private AllegationStanding about(@Nullable IncidentId newIncidentId) {
        return new AllegationStanding(allegationId, revision, agreementId, filedBy, person, forThePublic, accused, claim, sourceId, state, receivedAt,
                acknowledgeBy, acknowledged, overdue, replyBy, reply, replyMissed, newIncidentId, reason, decidedAt, marking);
    }
}

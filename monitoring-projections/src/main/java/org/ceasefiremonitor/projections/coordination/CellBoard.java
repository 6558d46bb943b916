package org.ceasefiremonitor.projections.coordination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding;
import org.ceasefiremonitor.core.coordination.request.RequestKind;
import org.ceasefiremonitor.core.coordination.request.RequestStanding;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What is open at a cell, as far as the reader may see it.
 *
 * @param openRequests    how many requests wait for an answer, in time or late
 * @param requests        those of them that are due first; at most 20
 * @param unansweredCalls how many calls nobody has answered, in time or late
 * @param calls           those of them that were opened first; at most 20
 * @param openCommitments how many meetings have a commitment that is open or was missed
 * @param meetings        those of them whose next commitment is due first; at most 20
 */
public record CellBoard(long openRequests, List<BoardRequest> requests, long unansweredCalls, List<BoardCall> calls, long openCommitments,
        List<BoardMeeting> meetings) {

    /** Of each kind a board shows so many at most. */
    static final int SHOWN = 20;

    /** Nothing is open. */
    static final CellBoard EMPTY = new CellBoard(0, List.of(), 0, List.of(), 0, List.of());

    /**
     * An open request.
     *
     * @param owner who sees to it; absent before it was assigned
     */
    public record BoardRequest(RequestId requestId, RequestKind kind, String headline, RequestStanding.State state, Instant due, @Nullable ParticipantId owner) {
    }

    /** A call that nobody has answered. */
    public record BoardCall(HotlineCallId callId, ParticipantId to, String issue, String headline, HotlineStanding.State state, Instant openedAt, Instant answerBy) {
    }

    /**
     * A meeting with commitments to follow up.
     *
     * @param open    how many of its commitments are open
     * @param missed  how many were missed and not kept since
     * @param nextDue when the next open one is due; absent if none is open
     */
    public record BoardMeeting(MeetingId meetingId, String title, int open, int missed, @Nullable Instant nextDue) {
    }
}

package org.ceasefiremonitor.core.commission.ballot;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.commission.VotingRule;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A ballot was opened.
 *
 * @param ballotId the ballot
 * @param commissionId commission that votes
 * @param caseId case that it is about
 * @param question what is decided
 * @param proposal what is put to the vote; 1 to 8,000 characters
 * @param sessionId the session; absent for the written procedure
 * @param rulesVersion version of the rules of procedure; 1 to 80 characters
 * @param votingRule how it is decided
 * @param entitled who votes, sorted; at most 128
 * @param recused seated members who do not, and why; at most 128
 * @param commitBy until when members commit themselves
 * @param revealBy until when they reveal
 */
@EventType("ballot.BallotOpened")
public record BallotOpened(BallotId ballotId, CommissionId commissionId, BreachCaseId caseId, Question question,
        String proposal, @Nullable String sessionId, String rulesVersion, VotingRule votingRule,
        List<ParticipantId> entitled, List<Recused> recused, Instant commitBy, Instant revealBy)
        implements BallotEvent, MovesClocks {

    public BallotOpened {
        entitled = List.copyOf(entitled);
        recused = List.copyOf(recused);
    }

    @Override
    public Identifier subject() {
        return ballotId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.BALLOT_COMMITMENTS, commitBy), new ClockSet(ClockKind.BALLOT_REVEALS, revealBy));
    }
}

package org.ceasefiremonitor.core.commission.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.VotingRule;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a ballot. Before it is unsealed, that is who committed itself and who revealed, and never to what.
 *
 * @param sessionId   session in which it was opened; null for the written procedure
 * @param votingRule  how it is decided
 * @param entitled    who votes
 * @param recused     seated members who do not, and why
 * @param commitBy    until when members commit themselves
 * @param revealBy    until when they reveal
 * @param commitments who committed itself, in that order
 * @param revealed    who revealed under seal, in that order
 * @param key         key of what is sealed; null before the ballot is unsealed
 * @param votes       positions by name; empty before the ballot is unsealed
 * @param tally       how it ended; null before
 * @param struck      why it was struck; null while it stands
 */
public record BallotStanding(BallotId ballotId, long revision, CommissionId commissionId, BreachCaseId caseId, Question question, String proposal,
        @Nullable String sessionId, String rulesVersion, VotingRule votingRule, List<ParticipantId> entitled, List<Recused> recused, Instant commitBy,
        Instant revealBy, State state, List<Committed> commitments, List<Sealed> revealed, @Nullable String key, List<Vote> votes,
        @Nullable Tally tally, @Nullable String struck) implements Definition {

    /** How far a ballot has come. */
    public enum State {
        /** Members commit themselves. */
        OPEN,
        /** Members reveal, under seal. */
        SEALED,
        /** Every position is known, and the outcome. */
        TALLIED,
        /** It was opened by mistake. */
        STRUCK
    }

    /** A member's commitment. */
    public record Committed(ParticipantId member, String commitment) {
    }

    /** What a member revealed, under seal. */
    public record Sealed(ParticipantId member, String sealed) {
    }

    /** How a ballot ended; positions that were not revealed count as abstentions for the outcome and are counted apart. */
    public record Tally(BallotOutcome outcome, int concurring, int dissenting, int abstaining, int notRevealed) {
    }

    @Override
    public Identifier identifier() {
        return ballotId;
    }

    /** Whether it is tallied, with that outcome. */
    public boolean ended(BallotOutcome outcome) {
        return tally != null && tally.outcome() == outcome;
    }

    /** The commitment of a member. */
    Optional<Committed> commitment(ParticipantId member) {
        return commitments.stream().filter(each -> each.member().equals(member)).findFirst();
    }

    /** What a member revealed. */
    Optional<Sealed> revealed(ParticipantId member) {
        return revealed.stream().filter(each -> each.member().equals(member)).findFirst();
    }

    /** The standing after an event; the one before is null for the first. */
    public static BallotStanding evolve(@Nullable BallotStanding before, BallotEvent event) {
        if (event instanceof BallotOpened opened) {
            return new BallotStanding(opened.ballotId(), 1, opened.commissionId(), opened.caseId(), opened.question(), opened.proposal(),
                    opened.sessionId(), opened.rulesVersion(), opened.votingRule(), opened.entitled(), opened.recused(), opened.commitBy(),
                    opened.revealBy(), State.OPEN, List.of(), List.of(), null, List.of(), null, null);
        }
        var b = Objects.requireNonNull(before, "a ballot begins with its opening");
        return switch (event) {
            case BallotOpened again -> throw new IllegalArgumentException("opened twice: " + again);
            case PositionCommitted committed -> b.with(b.state, plus(b.commitments, new Committed(committed.member(), committed.commitment())),
                    b.revealed, b.key, b.votes, b.tally, b.struck);
            case BallotSealed sealed -> b.with(State.SEALED, b.commitments, b.revealed, b.key, b.votes, b.tally, b.struck);
            case PositionRevealed revealed -> b.with(b.state, b.commitments, plus(b.revealed, new Sealed(revealed.member(), revealed.sealed())),
                    b.key, b.votes, b.tally, b.struck);
            case BallotUnsealed unsealed -> b.with(b.state, b.commitments, b.revealed, unsealed.key(), unsealed.votes(), b.tally, b.struck);
            case BallotTallied tallied -> b.with(State.TALLIED, b.commitments, b.revealed, b.key, b.votes, new Tally(tallied.outcome(),
                    tallied.concurring(), tallied.dissenting(), tallied.abstaining(), tallied.notRevealed()), b.struck);
            case BallotStruck struck -> b.with(State.STRUCK, b.commitments, b.revealed, b.key, b.votes, b.tally, struck.reason());
        };
    }

    private BallotStanding with(State newState, List<Committed> newCommitments, List<Sealed> newRevealed, @Nullable String newKey, List<Vote> newVotes,
            @Nullable Tally newTally, @Nullable String newStruck) {
        return new BallotStanding(ballotId, revision + 1, commissionId, caseId, question, proposal, sessionId, rulesVersion, votingRule, entitled,
                recused, commitBy, revealBy, newState, newCommitments, newRevealed, newKey, newVotes, newTally, newStruck);
    }

    private static <T> List<T> plus(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }
}

package org.ceasefiremonitor.core.commission.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.VotingRule;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding.Committed;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding.State;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.Refusal;

/**
 * A ballot of the special commission. Nobody can take a position after having seen another: members first commit themselves to a position
 * without saying which, then reveal it under seal, and all seals are opened together.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Ballot {

    @AggregateIdentifier
    private BallotId ballotId;
    private BallotStanding standing;

    @SuppressWarnings("NullAway.Init")
    Ballot() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Ballot(OpenBallot command, Circumstances circumstances) {
        var directory = circumstances.directory();
        var commission = directory.find(command.commissionId(), CommissionStanding.class);
        var breach = directory.find(command.caseId(), BreachStanding.class);
        if (commission.isEmpty() || breach.isEmpty() || !breach.get().commissionId().equals(command.commissionId()) || breach.get().ended()) {
            throw new Refusal(BallotRule.CASE_AND_COMMISSION, "The case " + command.caseId().value() + " does not lie before the commission "
                    + command.commissionId().value() + ", or has ended.");
        }
        if (!circumstances.at().isBefore(command.commitBy()) || !command.commitBy().isBefore(command.revealBy())) {
            throw new Refusal(BallotRule.TIMES_IN_ORDER, "It is " + circumstances.at() + "; commitBy lies after that, and revealBy after commitBy.");
        }
        var sitting = Sitting.of(commission.get(), command, directory, breach.get());
        apply(new BallotOpened(command.ballotId(), command.commissionId(), command.caseId(), command.question(), command.proposal(),
                command.sessionId(), sitting.rulesVersion(), sitting.votingRule(), sitting.entitled(), sitting.recused(), command.commitBy(),
                command.revealBy()));
    }

    @CommandHandler
    void decide(CommitPosition command, Circumstances circumstances) {
        var member = requireEntitled(circumstances);
        requireStillSits(member, circumstances);
        if (standing.state() != State.OPEN || !circumstances.at().isBefore(standing.commitBy())) {
            throw new Refusal(BallotRule.TIME_TO_COMMIT, "The ballot is " + standing.state() + "; members commit themselves until "
                    + standing.commitBy() + ".");
        }
        if (standing.commitment(member).isPresent()) {
            throw new Refusal(BallotRule.ONE_POSITION, "The member has committed itself.");
        }
        apply(new PositionCommitted(ballotId, member, command.commitment()));
        if (standing.commitments().size() == standing.entitled().size()) {
            seal();
        }
    }

    @CommandHandler
    void decide(SealBallot command, Circumstances circumstances) {
        if (standing.state() != State.OPEN || circumstances.at().isBefore(standing.commitBy())) {
            throw new Refusal(BallotRule.TIME_RUN_OUT, "The ballot is " + standing.state() + "; members commit themselves until "
                    + standing.commitBy() + ".");
        }
        seal();
    }

    private void seal() {
        var committed = standing.commitments().stream().map(Committed::member).sorted().toList();
        apply(new BallotSealed(ballotId, committed, standing.entitled().stream().filter(member -> !committed.contains(member)).toList()));
    }

    @CommandHandler
    void decide(RevealPosition command, Circumstances circumstances, BallotSeal seal) {
        var member = requireEntitled(circumstances);
        if (standing.state() != State.SEALED || !circumstances.at().isBefore(standing.revealBy())) {
            throw new Refusal(BallotRule.TIME_TO_REVEAL, "The ballot is " + standing.state() + "; members reveal once it is sealed and until "
                    + standing.revealBy() + ".");
        }
        if (standing.revealed(member).isPresent()) {
            throw new Refusal(BallotRule.ONE_POSITION, "The member has revealed its position.");
        }
        var commitment = standing.commitment(member);
        if (commitment.isEmpty() || !commitment.get().commitment().equals(
                Commitment.to(ballotId, member, command.position(), command.nonce()))) {
            throw new Refusal(BallotRule.AS_COMMITTED, commitment.isEmpty() ? "The member did not commit itself in time."
                    : "Position and nonce do not make up the commitment; check both.");
        }
        if (command.position() != Position.CONCUR && command.reasons() == null) {
            throw new Refusal(BallotRule.REASONS_GIVEN, "Say why; it is published with the position when the ballot is unsealed.");
        }
        apply(new PositionRevealed(ballotId, member, seal.seal(ballotId, member, new Revealed(command).text())));
        if (standing.revealed().size() == standing.commitments().size()) {
            unseal(seal);
        }
    }

    @CommandHandler
    void decide(UnsealBallot command, Circumstances circumstances, BallotSeal seal) {
        if (standing.state() != State.SEALED || circumstances.at().isBefore(standing.revealBy())) {
            throw new Refusal(BallotRule.TIME_RUN_OUT, "The ballot is " + standing.state() + "; members reveal until " + standing.revealBy() + ".");
        }
        unseal(seal);
    }

    private void unseal(BallotSeal seal) {
        var votes = standing.entitled().stream().map(member -> standing.revealed(member)
                .map(revealed -> Revealed.read(seal.open(ballotId, member, revealed.sealed())).vote(member))
                .orElseGet(() -> new Vote(member, null, null))).toList();
        apply(new BallotUnsealed(ballotId, seal.key(ballotId), votes));
        apply(tally(votes));
    }

    private BallotTallied tally(List<Vote> votes) {
        var concurring = count(votes, Position.CONCUR) + count(votes, Position.CONCUR_IN_PART);
        var dissenting = count(votes, Position.DISSENT);
        return new BallotTallied(ballotId, adopted(standing.votingRule(), concurring, dissenting, votes.size()) ? BallotOutcome.ADOPTED : BallotOutcome.NOT_ADOPTED,
                concurring, dissenting, count(votes, Position.ABSTAIN), (int) votes.stream().filter(vote -> vote.position() == null).count());
    }

    private static int count(List<Vote> votes, Position position) {
        return (int) votes.stream().filter(vote -> vote.position() == position).count();
    }

    private static boolean adopted(VotingRule rule, int concurring, int dissenting, int entitled) {
        return switch (rule) {
            case CONSENSUS -> concurring > 0 && dissenting == 0;
            case MAJORITY -> 2 * concurring > entitled;
            case TWO_THIRDS -> 3 * concurring >= 2 * entitled;
            case MAJORITY_OF_PRESENT -> concurring > dissenting;
        };
    }

    @CommandHandler
    void decide(StrikeBallot command) {
        if (standing.state() == State.TALLIED || standing.state() == State.STRUCK) {
            throw new Refusal(BallotRule.NOT_UNSEALED, "The ballot is " + standing.state() + ".");
        }
        apply(new BallotStruck(ballotId, command.reason()));
    }

    /**
     * Who votes is fixed when the ballot is opened; whoever ceases to sit on the case after that commits itself no more. A position to which it
     * committed itself before stays good: it was no judgement on the work of its own people, and nobody can void a vote by what they assign.
     */
    private void requireStillSits(ParticipantId member, Circumstances circumstances) {
        var directory = circumstances.directory();
        var breach = directory.find(standing.caseId(), BreachStanding.class).orElseThrow();
        directory.find(standing.commissionId(), CommissionStanding.class).flatMap(commission -> Recused.from(breach, member, commission, directory))
                .ifPresent(recused -> {
                    throw new Refusal(BallotRule.STILL_SITS, "The member is recused since: " + recused.ground());
                });
        Recused.personally(circumstances.actor(), breach, directory).ifPresent(incident -> {
            throw new Refusal(BallotRule.NO_WITNESS, circumstances.actor().pseudonym() + " observed the incident " + incident.value() + ".");
        });
    }

    private ParticipantId requireEntitled(Circumstances circumstances) {
        var member = circumstances.actor().participant();
        if (!standing.entitled().contains(member)) {
            var ground = standing.recused().stream().filter(each -> each.member().equals(member)).map(Recused::ground).findFirst();
            throw new Refusal(BallotRule.ENTITLED, ground.map(text -> "The member is recused: " + text)
                    .orElse(member.value() + " does not vote in this ballot."));
        }
        return member;
    }

    @EventSourcingHandler
    void evolve(BallotEvent event) {
        standing = BallotStanding.evolve(standing, event);
        ballotId = standing.ballotId();
    }
}

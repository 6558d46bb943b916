package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.commission.ballot.BallotOutcome;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.rule.Refusal;

/** A ballot on a case that has been tallied, on which a decision rests. */
record CaseBallot(BallotStanding ballot) {

    /**
     * Requires that a ballot of the case on a question is tallied.
     *
     * @param adopted whether it has to be adopted, too
     */
    static CaseBallot tallied(BallotId id, BreachCaseId caseId, Question question, boolean adopted, Circumstances circumstances) {
        var ballot = circumstances.directory().find(id, BallotStanding.class);
        if (ballot.isEmpty() || !ballot.get().caseId().equals(caseId) || ballot.get().question() != question || ballot.get().tally() == null
                || adopted && !ballot.get().ended(BallotOutcome.ADOPTED)) {
            throw new Refusal(BreachRule.BALLOT_DECIDED, "No ballot " + id.value() + " of this case on " + question + " is "
                    + (adopted ? "adopted." : "tallied."));
        }
        return new CaseBallot(ballot.get());
    }

    /** Those who did not concur. */
    List<Dissent> dissents() {
        return ballot.votes().stream().filter(vote -> vote.position() != Position.CONCUR)
                .map(vote -> new Dissent(vote.member(), vote.position(), vote.reasons())).toList();
    }
}

package org.ceasefiremonitor.core.commission.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.CommissionStanding.State;
import org.ceasefiremonitor.core.commission.VotingRule;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.Refusal;

/**
 * Who votes in a ballot, and by which rule: of each seat, the member, or else its first alternate, that is present and sits on the case.
 * Who is recused fills no seat, so the quorum is counted anew for the case. Where recusals leave too few seats for the quorum of the rules,
 * no session could ever decide the case; then the fallback holds, as after a boycott, with the seats that are left at the least.
 *
 * @param recused members and alternates that do not sit on the case, and why
 */
record Sitting(String rulesVersion, VotingRule votingRule, List<ParticipantId> entitled, List<Recused> recused) {

    static Sitting of(CommissionStanding commission, OpenBallot command, Directory directory, BreachStanding breach) {
        var session = command.sessionId() == null ? null : commission.session(command.sessionId()).filter(each -> each.state() == State.QUORATE
                && each.cases().contains(command.caseId())).orElseThrow(() -> new Refusal(BallotRule.QUORATE,
                        "No open session " + command.sessionId() + " with quorum has this case on its agenda."));
        if (commission.rules().isEmpty()) {
            throw new Refusal(BallotRule.QUORATE, "The commission has no rules of procedure yet.");
        }
        var rules = session == null ? commission.rules().getLast() : commission.rules(session.rulesVersion()).orElseThrow();
        if (session == null && !rules.writtenProcedure()) {
            throw new Refusal(BallotRule.QUORATE, "The rules of procedure " + rules.version() + " know no written procedure; name a session.");
        }
        var recused = new ArrayList<Recused>();
        commission.seats().forEach(seat -> Recused.from(breach, seat.member(), commission, directory).ifPresent(recused::add));
        var sitting = commission.members().stream().map(member -> Stream.concat(Stream.of(member), commission.alternates(member).stream())
                .filter(each -> recused.stream().noneMatch(other -> other.member().equals(each))).toList()).filter(seat -> !seat.isEmpty()).toList();
        var entitled = sitting.stream().flatMap(seat -> seat.stream().filter(each -> session == null || session.present().contains(each)).limit(1))
                .sorted().toList();
        if (entitled.isEmpty()) {
            throw new Refusal(BallotRule.SOMEBODY_VOTES, "Every member that could vote is absent or recused from this case.");
        }
        var fallback = breach.fallback() || session != null && session.fallback() || sitting.size() < rules.quorum();
        var quorum = fallback ? Math.min(rules.fallbackQuorum(), sitting.size()) : rules.quorum();
        if (entitled.size() < quorum) {
            throw new Refusal(BallotRule.QUORATE, "Of the seats that are filled, " + entitled.size() + " sit on this case; " + quorum + " are needed.");
        }
        return new Sitting(rules.version(), fallback ? VotingRule.MAJORITY_OF_PRESENT : rules.votingRule(), entitled, List.copyOf(recused));
    }
}

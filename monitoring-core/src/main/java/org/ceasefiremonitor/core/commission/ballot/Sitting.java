package org.ceasefiremonitor.core.commission.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.CommissionStanding.Recusal;
import org.ceasefiremonitor.core.commission.CommissionStanding.State;
import org.ceasefiremonitor.core.commission.VotingRule;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who votes in a ballot, and by which rule: of each seat, the member, or else its first alternate, that is present and sits on the case.
 * A member does not sit on a case in which a unit of its own state may be named. That is so for both Parties to the case, since a
 * hypothesis may name either.
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
        commission.seats().forEach(seat -> ground(commission, seat.member(), directory, breach)
                .ifPresent(ground -> recused.add(new Recused(seat.member(), ground))));
        var entitled = commission.members().stream()
                .flatMap(member -> Stream.concat(Stream.of(member), commission.alternates(member).stream())
                        .filter(each -> session == null || session.present().contains(each))
                        .filter(each -> recused.stream().noneMatch(other -> other.member().equals(each))).limit(1))
                .sorted().toList();
        return new Sitting(rules.version(), breach.fallback() || session != null && session.fallback() ? VotingRule.MAJORITY_OF_PRESENT : rules.votingRule(), entitled,
                List.copyOf(recused));
    }

    private static Optional<String> ground(CommissionStanding commission, ParticipantId member, Directory directory, BreachStanding breach) {
        return Stream.of(breach.accused(), breach.affected()).anyMatch(party -> sameState(member, party, directory))
                ? Optional.of("The case concerns units of its own state.")
                : commission.recusal(member, breach.caseId()).map(Recusal::ground);
    }

    private static boolean sameState(ParticipantId member, ParticipantId party, Directory directory) {
        return member.equals(party) || Objects.requireNonNullElse(code(member, directory), "").equals(code(party, directory));
    }

    private static @Nullable String code(ParticipantId participant, Directory directory) {
        return directory.find(participant, ParticipantStanding.class).map(ParticipantStanding::isoCode).orElse(null);
    }
}

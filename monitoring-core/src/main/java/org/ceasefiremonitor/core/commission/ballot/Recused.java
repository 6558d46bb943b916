package org.ceasefiremonitor.core.commission.ballot;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.CommissionStanding.Recusal;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A seated member that does not sit on a case.
 *
 * @param member the member
 * @param ground why; 1 to 2,000 characters
 */
public record Recused(
        @JsonPropertyDescription("The member.")
        ParticipantId member,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String ground) {

    public Recused {
        InvalidInput.required("member", member);
        InvalidInput.text("ground", ground, 2000);
    }

    /**
     * Why a member does not sit on a case: it was recused, or a unit of its own state may be named. That is so for both Parties to the case,
     * since a hypothesis may name either.
     */
    public static Optional<Recused> from(BreachStanding breach, ParticipantId member, CommissionStanding commission, Directory directory) {
        return (Stream.of(breach.accused(), breach.affected()).anyMatch(party -> sameState(member, party, directory))
                ? Optional.of("The case concerns units of its own state.")
                : commission.recusal(member, breach.caseId()).map(Recusal::ground)).map(ground -> new Recused(member, ground));
    }

    private static boolean sameState(ParticipantId member, ParticipantId party, Directory directory) {
        return member.equals(party) || Objects.requireNonNullElse(code(member, directory), "").equals(code(party, directory));
    }

    private static @Nullable String code(ParticipantId participant, Directory directory) {
        return directory.find(participant, ParticipantStanding.class).map(ParticipantStanding::isoCode).orElse(null);
    }
}

package org.ceasefiremonitor.core.commission.ballot;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.CommissionStanding.Recusal;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.verification.IncidentStanding;
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
     * Why a member does not sit on a case: it was recused, a unit of its own state may be named, or its people verified what the case rests on, or are
     * to verify it. Its own state may be named as either Party to the case, since a hypothesis may name either. Who verified is asked of those that have
     * a seat, which is the participant's whoever of its people sits on it; the mechanism, whose people verify most, may have somebody in the chair.
     */
    public static Optional<Recused> from(BreachStanding breach, ParticipantId member, CommissionStanding commission, Directory directory) {
        return ground(breach, member, commission, directory).map(ground -> new Recused(member, ground));
    }

    private static Optional<String> ground(BreachStanding breach, ParticipantId member, CommissionStanding commission, Directory directory) {
        if (Stream.of(breach.accused(), breach.affected()).anyMatch(party -> sameState(member, party, directory))) {
            return Optional.of("The case concerns units of its own state.");
        }
        var declared = commission.recusal(member, breach.caseId()).map(Recusal::ground);
        return declared.isPresent() || commission.seat(member).isEmpty() ? declared : incidents(breach, directory).filter(each -> each.verifiedBy(member))
                .findFirst().map(each -> "Its people verified the incident " + each.incidentId().value() + ", or are to verify it.");
    }

    /** An incident of a case that a person verified or observed, or is to verify; empty where there is none. */
    public static Optional<IncidentId> personally(Actor actor, BreachStanding breach, Directory directory) {
        return incidents(breach, directory).filter(each -> each.verifiedOrObservedBy(actor.participant(), actor.pseudonym())).findFirst()
                .map(IncidentStanding::incidentId);
    }

    /** What a case rests on, by id: its incidents, and those of the cases that are decided in it, and what each goes on in once it is merged. */
    private static Stream<IncidentStanding> incidents(BreachStanding breach, Directory directory) {
        return cases(breach, directory).flatMap(each -> each.incidents().stream()).distinct().flatMap(id -> found(id, directory).stream())
                .flatMap(each -> Stream.iterate(each, Objects::nonNull, before -> found(before.mergedInto(), directory).orElse(null)))
                .sorted(Comparator.comparing(IncidentStanding::incidentId));
    }

    private static Stream<BreachStanding> cases(BreachStanding breach, Directory directory) {
        return Stream.concat(Stream.of(breach), directory.under(breach.caseId().key(), BreachStanding.class).stream()
                .filter(joined -> joined.state() == BreachStanding.State.JOINED).flatMap(joined -> cases(joined, directory)));
    }

    private static Optional<IncidentStanding> found(@Nullable IncidentId id, Directory directory) {
        return id == null ? Optional.empty() : directory.find(id, IncidentStanding.class);
    }

    private static boolean sameState(ParticipantId member, ParticipantId party, Directory directory) {
        return member.equals(party) || Objects.requireNonNullElse(code(member, directory), "").equals(code(party, directory));
    }

    private static @Nullable String code(ParticipantId participant, Directory directory) {
        return directory.find(participant, ParticipantStanding.class).map(ParticipantStanding::isoCode).orElse(null);
    }
}

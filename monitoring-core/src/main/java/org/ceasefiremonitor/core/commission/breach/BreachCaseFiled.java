package org.ceasefiremonitor.core.commission.breach;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A breach case was filed.
 *
 * @param caseId the case
 * @param commissionId commission before which it lies
 * @param accused party whose responsibility is in question
 * @param affected party to which it was done
 * @param incidents verified incidents that it rests on; at most 1000
 * @param accessRefusals refusals of access that it rests on, by id; at most 1000
 * @param provisions provisions of the agreement that are said to be broken; 1 to 100
 * @param severity severity as classified
 * @param summary what is alleged; 1 to 8,000 characters
 * @param by who filed it
 * @param parties parties to the agreement, sorted: each gets the same notice and the same time; at most 8
 * @param at when it was filed
 * @param admissibilityDue until when it is to be decided whether it is taken
 */
@EventType("breach.BreachCaseFiled")
public record BreachCaseFiled(BreachCaseId caseId, CommissionId commissionId, ParticipantId accused, ParticipantId affected,
        List<IncidentId> incidents, List<String> accessRefusals, List<String> provisions, Severity severity,
        String summary, ParticipantId by, List<ParticipantId> parties, Instant at, Instant admissibilityDue)
        implements BreachEvent, MovesClocks {

    public BreachCaseFiled {
        incidents = List.copyOf(incidents);
        accessRefusals = List.copyOf(accessRefusals);
        provisions = List.copyOf(provisions);
        parties = List.copyOf(parties);
    }

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.CASE_ADMISSIBILITY, admissibilityDue));
    }
}

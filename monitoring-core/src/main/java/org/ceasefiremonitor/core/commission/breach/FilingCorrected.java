package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A filing was corrected.
 *
 * @param caseId the case
 * @param accused party whose responsibility is in question
 * @param affected party to which it was done
 * @param incidents verified incidents that it rests on; at most 1000
 * @param accessRefusals refusals of access that it rests on, by id; at most 1000
 * @param provisions provisions of the agreement that are said to be broken; 1 to 100
 * @param severity severity as classified
 * @param summary what is alleged; 1 to 8,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@EventType("breach.FilingCorrected")
public record FilingCorrected(BreachCaseId caseId, ParticipantId accused, ParticipantId affected, List<IncidentId> incidents,
        List<String> accessRefusals, List<String> provisions, Severity severity, String summary,
        String reason)
        implements BreachEvent, Correction {

    public FilingCorrected {
        incidents = List.copyOf(incidents);
        accessRefusals = List.copyOf(accessRefusals);
        provisions = List.copyOf(provisions);
    }

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}

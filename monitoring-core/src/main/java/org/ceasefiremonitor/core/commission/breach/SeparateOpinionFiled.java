package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A member filed a separate opinion.
 *
 * @param caseId the case
 * @param member the member
 * @param opinion the opinion; 1 to 20,000 characters
 */
@EventType("breach.SeparateOpinionFiled")
public record SeparateOpinionFiled(BreachCaseId caseId, ParticipantId member, String opinion)
        implements BreachEvent {

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}

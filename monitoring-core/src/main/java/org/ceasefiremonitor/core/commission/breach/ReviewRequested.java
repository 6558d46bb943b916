package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A review of the finding was asked for.
 *
 * @param caseId the case
 * @param by who asked
 * @param grounds why; 1 to 8,000 characters
 */
@EventType("breach.ReviewRequested")
public record ReviewRequested(BreachCaseId caseId, ParticipantId by, String grounds)
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

package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The case turned from the finding to what is to be done.
 *
 * @param caseId the case
 */
@EventType("breach.RemedyPhaseBegun")
public record RemedyPhaseBegun(BreachCaseId caseId)
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

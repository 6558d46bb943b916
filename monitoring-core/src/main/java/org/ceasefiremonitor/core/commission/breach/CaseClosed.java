package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A case was closed.
 *
 * @param caseId the case
 * @param reasons why; 1 to 8,000 characters
 */
@EventType("breach.CaseClosed")
public record CaseClosed(BreachCaseId caseId, String reasons)
        implements BreachEvent {

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}

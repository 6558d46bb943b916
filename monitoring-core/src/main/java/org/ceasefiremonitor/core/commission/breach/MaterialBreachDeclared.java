package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A material breach was declared.
 *
 * @param caseId the case
 * @param ballotId ballot that decided it
 * @param reasons why; 1 to 8,000 characters
 */
@EventType("breach.MaterialBreachDeclared")
public record MaterialBreachDeclared(BreachCaseId caseId, BallotId ballotId, String reasons)
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

package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A hypothesis was struck that was added by mistake.
 *
 * @param caseId the case
 * @param hypothesisId the hypothesis
 * @param reason why; 1 to 2,000 characters
 */
@EventType("breach.HypothesisStruck")
public record HypothesisStruck(BreachCaseId caseId, String hypothesisId, String reason)
        implements BreachEvent, Correction {

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}

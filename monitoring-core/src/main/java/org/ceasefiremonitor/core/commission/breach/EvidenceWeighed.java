package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A piece of evidence was weighed under a hypothesis.
 *
 * @param caseId the case
 * @param hypothesisId the hypothesis
 * @param evidence the evidence
 * @param supports whether it supports the hypothesis; else it contradicts it
 * @param note in what way; 1 to 2,000 characters
 */
@EventType("breach.EvidenceWeighed")
public record EvidenceWeighed(BreachCaseId caseId, String hypothesisId, EvidenceRef evidence, boolean supports, String note)
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

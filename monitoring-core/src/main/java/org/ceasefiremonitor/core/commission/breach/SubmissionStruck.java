package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A Party struck a submission that it had lodged by mistake.
 *
 * @param caseId the case
 * @param submissionId the submission
 * @param reason why; 1 to 2,000 characters
 */
@EventType("breach.SubmissionStruck")
public record SubmissionStruck(BreachCaseId caseId, String submissionId, String reason)
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

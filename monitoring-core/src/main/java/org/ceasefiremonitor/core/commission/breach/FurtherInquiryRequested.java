package org.ceasefiremonitor.core.commission.breach;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A further inquiry was asked for.
 *
 * @param caseId the case
 * @param question what is to be found out; 1 to 2,000 characters
 * @param due until when
 */
@EventType("breach.FurtherInquiryRequested")
public record FurtherInquiryRequested(BreachCaseId caseId, String question, Instant due)
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

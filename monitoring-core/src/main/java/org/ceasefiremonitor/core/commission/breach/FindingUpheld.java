package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A finding was upheld on review.
 *
 * @param caseId the case
 * @param ballotId ballot that decided it
 * @param reasons why; 1 to 8,000 characters
 * @param dissents members that do not concur wholly, by name, with their reasons; at most 128
 */
@EventType("breach.FindingUpheld")
public record FindingUpheld(BreachCaseId caseId, BallotId ballotId, String reasons, List<Dissent> dissents)
        implements BreachEvent {

    public FindingUpheld {
        dissents = List.copyOf(dissents);
    }

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

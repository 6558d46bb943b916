package org.ceasefiremonitor.core.commission.remedy;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A result was struck that was recorded by mistake; the remedy stands where it stood before it.
 *
 * @param remedyId the remedy
 * @param reason why; 1 to 2,000 characters
 */
@EventType("remedy.RemedyResultStruck")
public record RemedyResultStruck(RemedyId remedyId, String reason)
        implements RemedyEvent, Correction {

    @Override
    public Identifier subject() {
        return remedyId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}

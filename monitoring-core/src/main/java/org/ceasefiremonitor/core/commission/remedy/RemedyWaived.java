package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The remedy was waived.
 *
 * @param remedyId the remedy
 * @param reasons why; 1 to 8,000 characters
 * @param at when
 */
@EventType("remedy.RemedyWaived")
public record RemedyWaived(RemedyId remedyId, String reasons, Instant at)
        implements RemedyEvent {

    @Override
    public Identifier subject() {
        return remedyId;
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

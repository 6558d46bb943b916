package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A proposal was corrected.
 *
 * @param remedyId the remedy
 * @param kind kind of act
 * @param act act that is required; 1 to 8,000 characters
 * @param due until when it is to be done
 * @param verification how it will be verified that it was done; 1 to 2,000 characters
 * @param consequence what follows if it is not done; 1 to 2,000 characters
 * @param proportionality why it is in proportion to the breach; 1 to 4,000 characters
 * @param reason why; 1 to 2,000 characters
 */
@EventType("remedy.RemedyCorrected")
public record RemedyCorrected(RemedyId remedyId, RemedyKind kind, String act, Instant due, String verification, String consequence,
        String proportionality, String reason)
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

package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A remedy was proposed.
 *
 * @param remedyId the remedy
 * @param caseId case whose finding it rests on
 * @param finding ballot that adopted the finding
 * @param addressee party that the finding holds responsible
 * @param kind kind of act
 * @param act act that is required; 1 to 8,000 characters
 * @param due until when it is to be done
 * @param verification how it will be verified that it was done; 1 to 2,000 characters
 * @param consequence what follows if it is not done; 1 to 2,000 characters
 * @param proportionality why it is in proportion to the breach; 1 to 4,000 characters
 * @param by who proposed it
 */
@EventType("remedy.RemedyProposed")
public record RemedyProposed(RemedyId remedyId, BreachCaseId caseId, BallotId finding, ParticipantId addressee, RemedyKind kind,
        String act, Instant due, String verification, String consequence, String proportionality,
        ParticipantId by)
        implements RemedyEvent {

    @Override
    public Identifier subject() {
        return remedyId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}

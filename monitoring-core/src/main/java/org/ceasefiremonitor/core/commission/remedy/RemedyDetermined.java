package org.ceasefiremonitor.core.commission.remedy;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A remedy was determined.
 *
 * @param remedyId the remedy
 * @param ballotId ballot on remedies that adopted it
 * @param finding ballot that adopted the finding on which it rests
 * @param addressee party that the finding holds responsible
 * @param due until when it is to be done
 */
@EventType("remedy.RemedyDetermined")
public record RemedyDetermined(RemedyId remedyId, BallotId ballotId, BallotId finding, ParticipantId addressee, Instant due)
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

package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A mandate of a participant ended.
 *
 * @param until when it ended
 */
@EventType("participant.MandateEnded")
public record MandateEnded(ParticipantId participantId, Mandate mandate, Instant until, String reason) implements ParticipantEvent {

    @Override
    public Identifier subject() {
        return participantId;
    }

    @Override
    public String stated() {
        return reason;
    }
}

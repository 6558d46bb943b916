package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A role of a participant ended.
 *
 * @param until when it ended
 */
@EventType("participant.RoleEnded")
public record RoleEnded(ParticipantId participantId, Role role, Instant until, String reason) implements ParticipantEvent {

    @Override
    public Identifier subject() {
        return participantId;
    }

    @Override
    public String stated() {
        return reason;
    }
}

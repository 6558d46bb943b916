package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A participant was given a role.
 *
 * @param from from when
 */
@EventType("participant.RoleGranted")
public record RoleGranted(ParticipantId participantId, Role role, Instant from) implements ParticipantEvent {

    @Override
    public Identifier subject() {
        return participantId;
    }
}

package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A role was struck that the participant never held.
 *
 * @param participantId the participant
 * @param role          the role
 * @param recordedFrom  the beginning with which it was recorded
 * @param reason        why
 */
@EventType("participant.RoleStruck")
public record RoleStruck(ParticipantId participantId, Role role, Instant recordedFrom, String reason)
        implements ParticipantEvent, Correction {

    @Override
    public Identifier subject() {
        return participantId;
    }
}

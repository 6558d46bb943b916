package org.ceasefiremonitor.core.participant;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A participant was struck that had been registered by mistake.
 *
 * @param participantId the participant
 * @param reason        why
 */
@EventType("participant.ParticipantStruck")
public record ParticipantStruck(ParticipantId participantId, String reason) implements ParticipantEvent, Correction {

    @Override
    public Identifier subject() {
        return participantId;
    }
}

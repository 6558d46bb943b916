package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A mandate was struck that the participant never held.
 *
 * @param participantId the participant
 * @param mandate       the mandate
 * @param recordedFrom  the beginning with which it was recorded
 * @param reason        why
 */
@EventType("participant.MandateStruck")
public record MandateStruck(ParticipantId participantId, Mandate mandate, Instant recordedFrom, String reason)
        implements ParticipantEvent, Correction {

    @Override
    public Identifier subject() {
        return participantId;
    }
}

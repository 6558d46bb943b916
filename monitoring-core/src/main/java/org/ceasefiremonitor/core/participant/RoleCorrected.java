package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was corrected from when until when a participant held a role.
 *
 * @param participantId the participant
 * @param role          the role
 * @param recordedFrom  the beginning with which it was recorded before
 * @param from          from when it was held in fact
 * @param until         until when it was held in fact, exclusive; absent if it has no end
 * @param reason        why
 */
@EventType("participant.RoleCorrected")
public record RoleCorrected(
        ParticipantId participantId,
        Role role,
        Instant recordedFrom,
        Instant from,
        @Nullable Instant until,
        String reason) implements ParticipantEvent, Correction {

    @Override
    public Identifier subject() {
        return participantId;
    }
}

package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was corrected from when until when a participant held a mandate.
 *
 * @param participantId the participant
 * @param mandate       the mandate
 * @param recordedFrom  the beginning with which it was recorded before
 * @param from          from when it was held in fact
 * @param until         until when it was held in fact, exclusive; absent if it has no end
 * @param reason        why
 */
@EventType("participant.MandateCorrected")
public record MandateCorrected(
        ParticipantId participantId,
        Mandate mandate,
        Instant recordedFrom,
        Instant from,
        @Nullable Instant until,
        String reason) implements ParticipantEvent, Correction {

    @Override
    public Identifier subject() {
        return participantId;
    }
}

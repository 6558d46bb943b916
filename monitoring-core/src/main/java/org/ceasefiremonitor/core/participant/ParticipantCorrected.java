package org.ceasefiremonitor.core.participant;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What was registered about a participant was corrected.
 */
@EventType("participant.ParticipantCorrected")
public record ParticipantCorrected(ParticipantId participantId, String name, Form form, @Nullable String isoCode, String reason)
        implements ParticipantEvent, Correction {

    @Override
    public Identifier subject() {
        return participantId;
    }
}

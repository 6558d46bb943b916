package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A participant was given a mandate.
 *
 * @param from  from when
 * @param until until when, exclusive; open if absent
 */
@EventType("participant.MandateGranted")
public record MandateGranted(ParticipantId participantId, Mandate mandate, Instant from, @Nullable Instant until)
        implements ParticipantEvent {

    @Override
    public Identifier subject() {
        return participantId;
    }
}

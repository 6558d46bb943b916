package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The log began: its first participant was recorded.
 *
 * @param from from when it holds its mandates
 */
@EventType("participant.MechanismBootstrapped")
public record MechanismBootstrapped(ParticipantId participantId, String name, Form form, @Nullable String isoCode,
        Set<Mandate> mandates, Instant from) implements ParticipantEvent {

    public MechanismBootstrapped {
        // sorted, so that the same fact is written with the same bytes wherever it is decided
        mandates = Collections.unmodifiableSet(new TreeSet<>(mandates));
    }

    @Override
    public Identifier subject() {
        return participantId;
    }
}

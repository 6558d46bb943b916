package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A participant was registered.
 *
 * @param from from when it has its roles
 */
@EventType("participant.ParticipantRegistered")
public record ParticipantRegistered(ParticipantId participantId, String name, Form form, @Nullable String isoCode, Set<Role> roles,
        Instant from) implements ParticipantEvent {

    public ParticipantRegistered {
        // sorted, so that the same fact is written with the same bytes wherever it is decided
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    @Override
    public Identifier subject() {
        return participantId;
    }
}

package org.ceasefiremonitor.core.verification.source;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.AboutSubject;
import org.ceasefiremonitor.core.marking.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A source of information was registered.
 *
 * @param sourceId the source of information
 * @param kind what it is
 * @param label how the mechanism names it; of a protected source a code of capital letters, digits and hyphens; 1 to 100 characters
 * @param sheltered whether who it is must stay unknown
 * @param at when it was recorded, UTC
 * @param by participant that registered it; absent in events of the first form
 */
@EventType("source.SourceRegistered")
public record SourceRegistered(SourceId sourceId, SourceKind kind, Personal label, boolean sheltered, Instant at, @Nullable ParticipantId by)
        implements SourceEvent, AboutSubject {

    @Override
    public Personal personal() {
        return label;
    }
}

package org.ceasefiremonitor.core.verification.source;

import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A source of information that was registered by mistake was struck.
 *
 * @param sourceId the source of information
 * @param reason why; 1 to 2,000 characters
 */
@EventType("source.SourceStruck")
public record SourceStruck(SourceId sourceId, String reason)
        implements SourceEvent, Correction {
}

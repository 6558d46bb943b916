package org.ceasefiremonitor.core.verification.source;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A source of information is not to be trusted.
 *
 * @param sourceId the source of information
 * @param reason why; 1 to 2,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("source.SourceDiscredited")
public record SourceDiscredited(SourceId sourceId, String reason, Instant at)
        implements SourceEvent {

    @Override
    public String stated() {
        return reason;
    }
}

package org.ceasefiremonitor.core.verification.source;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.report.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * A source of information was rated.
 *
 * @param sourceId the source of information
 * @param reliability how far it is to be trusted, Admiralty system, A to F
 * @param basis on what that rests; absent with F, which has no basis; 1 to 4,000 characters
 * @param at when it was recorded, UTC
 */
@EventType("source.ReliabilityAssessed")
public record ReliabilityAssessed(SourceId sourceId, Reliability reliability, @Nullable String basis, Instant at)
        implements SourceEvent {
}

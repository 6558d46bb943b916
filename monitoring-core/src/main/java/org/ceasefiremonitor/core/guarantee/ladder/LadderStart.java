package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.jspecify.annotations.Nullable;

/**
 * From when on the times of a ladder run: t0, the observed beginning of the earliest act in its verified trigger.
 *
 * @param at       the instant, UTC
 * @param reportId the report that tells of it; absent where no report that stands does, and the opening of the incident is taken
 * @param revision revision of that report then; 0 where there is none
 */
public record LadderStart(Instant at, @Nullable ViolationId reportId, long revision) {
}

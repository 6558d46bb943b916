package org.ceasefiremonitor.core.guarantee.ladder;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.jspecify.annotations.Nullable;

/**
 * From when on the times of a ladder run: t0, the observed beginning of the earliest act in its verified trigger.
 *
 * @param at        the instant, UTC
 * @param reportId  the report that tells of it; absent where a detection does, and where nothing that stands does, and the beginning is taken by which the
 *                  incident is judged
 * @param revision  revision of that report then; 0 where there is none
 * @param detection the single detection that tells of it, by its batch and its number in it; absent where none does
 */
public record LadderStart(Instant at, @Nullable ViolationId reportId, long revision, @Nullable NamedDetections detection) {
}

package org.ceasefiremonitor.projections.definition;

import java.time.Instant;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A definition as a row has it.
 *
 * @param position   position of the log at which it begins to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction; absent if nothing was corrected
 * @param definition the definition
 */
public record Defined<D extends Definition>(long position, Instant recordedAt, @Nullable LatestCorrection corrected, D definition) {
}

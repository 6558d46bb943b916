package org.ceasefiremonitor.core.zone;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a run.
 *
 * @param events  how many events the line applied, next to each other and in line order; 0 if it was refused
 * @param refused why it was refused; absent if it was accepted
 */
public record LineResult(int events, @Nullable RuntimeException refused) {
}

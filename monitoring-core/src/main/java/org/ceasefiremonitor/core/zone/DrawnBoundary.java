package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import org.ceasefiremonitor.core.place.Boundary;
import org.jspecify.annotations.Nullable;

/**
 * One drawing of a zone's boundary. It holds from its effective instant to that of the next one.
 *
 * @param number        1 for the one of the designation, one more with each redraw
 * @param boundary      the area, as last corrected
 * @param effectiveFrom from when it holds
 * @param corrections   how often an error in this drawing was corrected
 * @param struck        why it was struck, since it was never decided; absent while it stands. Its number stays taken
 */
public record DrawnBoundary(int number, Boundary boundary, Instant effectiveFrom, int corrections, @Nullable String struck) {
}

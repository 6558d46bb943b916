package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a set of rules.
 *
 * @param version       1 for the first that was adopted, one more for each later one
 * @param effectiveFrom acts whose observed interval begins at or after this instant are judged by it, until the next version takes over
 * @param rules         the rules
 * @param struck        why it was struck, since it was never adopted; absent while it stands. Its number stays taken
 */
public record Adopted<T>(int version, Instant effectiveFrom, T rules, @Nullable String struck) {

    /** Whether acts are judged by it from its instant on. */
    boolean stands() {
        return struck == null;
    }
}

package org.ceasefiremonitor.core.agreement;

import java.time.Instant;

/**
 * A version of a set of rules.
 *
 * @param version       1 for the first that was adopted, one more for each later one
 * @param effectiveFrom acts whose observed interval begins at or after this instant are judged by it, until the next version takes over
 * @param rules         the rules
 */
public record Adopted<T>(int version, Instant effectiveFrom, T rules) {
}

package org.ceasefiremonitor.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * How many were observed in one report.
 *
 * @param value     1 to {@value #MOST}; absent only when uncountable
 * @param qualifier what the number means
 */
public record Count(
        @Nullable
        @JsonPropertyDescription("How many, 1 to 1,000,000; absent only when UNCOUNTABLE.")
        Integer value,
        @JsonPropertyDescription("What the number means.")
        CountQualifier qualifier) {

    /** More than this is not a count. */
    public static final int MOST = 1_000_000;

    /** What a report counts when its author says nothing. */
    public static final Count AT_LEAST_ONE = new Count(1, CountQualifier.AT_LEAST);

    public Count {
        InvalidInput.required("count.qualifier", qualifier);
        if (qualifier == CountQualifier.UNCOUNTABLE) {
            if (value != null) {
                throw new InvalidInput("count.value", "must be absent when the qualifier is UNCOUNTABLE");
            }
        } else if (value == null || value < 1 || value > MOST) {
            throw new InvalidInput("count.value", "must be from 1 to " + MOST + " unless the qualifier is UNCOUNTABLE, was " + value);
        }
    }
}

package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Duration;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * When things that recur make a pattern (domain reference, section 2.4, the pattern rule): so many by one Party within a time that ends now.
 * Violations are counted by provision and area, restrictions of access by who holds the area.
 *
 * @param id              names the rule in recommendations
 * @param of              what recurs
 * @param count           how many make a pattern; 2 to 1000
 * @param within          the time; at most 400 days
 * @param minimumSeverity least severity that counts; absent where each counts, and for restrictions of access, which have none
 */
public record PatternRule(
        @JsonPropertyDescription("Names the rule in recommendations.")
        String id,
        @JsonPropertyDescription("What recurs.")
        Recurring of,
        @JsonPropertyDescription("How many make a pattern; 2 to 1000.")
        int count,
        @JsonPropertyDescription("Within which time: a positive ISO-8601 duration of at most 400 days, for example PT24H.")
        Duration within,
        @JsonPropertyDescription("Least severity that counts; absent where each counts, and for restrictions of access, which have none.")
        @Nullable Severity minimumSeverity) {

    /** What can recur. */
    public enum Recurring {
        /** Violations that were established, of one provision in one area. */
        VIOLATION,
        /** Restrictions of access. */
        ACCESS_RESTRICTION
    }

    /** How many make a pattern where the adopted rules say nothing. */
    public static final int USUAL_COUNT = 3;
    private static final int MOST = 1000;

    public PatternRule {
        Identifier.check("severityRules.patterns.id", id);
        InvalidInput.required("severityRules.patterns.of", of);
        TimeLimits.check("severityRules.patterns.within", within);
        if (count < 2 || count > MOST) {
            throw new InvalidInput("severityRules.patterns.count", "must be between 2 and " + MOST);
        }
        if (of == Recurring.ACCESS_RESTRICTION && minimumSeverity != null) {
            throw new InvalidInput("severityRules.patterns.minimumSeverity", "must be absent: a restriction of access has no severity");
        }
    }

    /** Whether something of this severity counts. */
    public boolean counts(Severity severity) {
        return minimumSeverity == null || severity.compareTo(minimumSeverity) >= 0;
    }
}

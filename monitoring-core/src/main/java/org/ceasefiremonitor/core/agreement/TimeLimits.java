package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * How long each obligation of the bodies may take.
 *
 * @param limits by name, for example {@code party-notice}; positive ISO-8601 durations of at most 400 days
 */
public record TimeLimits(
        @JsonPropertyDescription("By name, for example party-notice; positive ISO-8601 durations of at most 400 days.")
        Map<String, Duration> limits) {

    public TimeLimits {
        InvalidInput.required("timeLimits.limits", limits);
        if (limits.size() > 200) {
            throw new InvalidInput("timeLimits.limits", "may have at most 200 entries");
        }
        limits.forEach((name, limit) -> {
            Identifier.check("timeLimits.limits", name);
            check("timeLimits.limits." + name, limit);
        });
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    }

    static void check(String field, Duration limit) {
        InvalidInput.required(field, limit);
        if (limit.isNegative() || limit.isZero() || limit.compareTo(Duration.ofDays(400)) > 0) {
            throw new InvalidInput(field, "must be a positive duration of at most 400 days, for example PT24H");
        }
    }
}

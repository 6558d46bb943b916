package org.ceasefiremonitor.core.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Deaths reported with an event, as three estimates (after UCDP GED).
 *
 * @param low  the lowest credible number, not negative
 * @param best the best estimate, not below the lowest
 * @param high the highest credible number, not below the best, at most {@value #MOST}
 */
public record Casualties(
        @JsonProperty(value = "low", required = true)
        @JsonPropertyDescription("Lowest credible number of deaths.")
        int low,
        @JsonProperty(value = "best", required = true)
        @JsonPropertyDescription("Best estimate of deaths.")
        int best,
        @JsonProperty(value = "high", required = true)
        @JsonPropertyDescription("Highest credible number of deaths.")
        int high) {

    /** More than this is not one report. */
    public static final int MOST = 1_000_000;

    public Casualties {
        if (low < 0) {
            throw new InvalidInput("casualties.low", "must not be negative, was " + low);
        }
        if (best < low) {
            throw new InvalidInput("casualties.best", "must not be below low, " + low + ", was " + best);
        }
        if (high < best || high > MOST) {
            throw new InvalidInput("casualties.high", "must be from best, " + best + ", to " + MOST + ", was " + high);
        }
    }
}

package org.ceasefiremonitor.core.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far this one piece of information is to be believed: second half of the Admiralty system (STANAG 2511, AJP-2.1), written as the
 * texts "1" to "6". Rated apart from {@link Reliability} and never merged with it.
 */
public enum Credibility {
    /** Confirmed by another, independent source. */
    @JsonProperty("1")
    CONFIRMED,
    @JsonProperty("2")
    PROBABLY_TRUE,
    @JsonProperty("3")
    POSSIBLY_TRUE,
    @JsonProperty("4")
    DOUBTFUL,
    @JsonProperty("5")
    IMPROBABLE,
    /** Truth cannot be judged; what a report carries when its author says nothing. */
    @JsonProperty("6")
    CANNOT_BE_JUDGED;

    /** The figure by which the system knows it, 1 to 6. */
    public int figure() {
        return ordinal() + 1;
    }
}

package org.ceasefiremonitor.core.commission.breach;

/** Standards of proof, from the lowest to the highest (Geneva Academy, 2014). */
public enum StandardOfProof {
    /** Grounds to look further. */
    REASONABLE_SUSPICION,
    /** Usual in inquiries of the United Nations. */
    REASONABLE_GROUNDS_TO_BELIEVE,
    /** More likely than not. */
    BALANCE_OF_PROBABILITIES,
    /** Highly likely. */
    CLEAR_AND_CONVINCING,
    /** No other explanation is plausible. */
    BEYOND_REASONABLE_DOUBT
}

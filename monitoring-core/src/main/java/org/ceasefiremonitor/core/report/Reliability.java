package org.ceasefiremonitor.core.report;

/**
 * How far the source is to be trusted, over time: first half of the Admiralty system (STANAG 2511, AJP-2.1). Rated apart from
 * {@link Credibility} and never merged with it.
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Reliability cannot be judged; what a report carries when its author says nothing. */
    F
}

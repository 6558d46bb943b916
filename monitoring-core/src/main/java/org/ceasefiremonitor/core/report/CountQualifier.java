package org.ceasefiremonitor.core.report;

/** What a count means. */
public enum CountQualifier {
    EXACT,
    /** A lower bound. */
    AT_LEAST,
    ESTIMATE,
    /** Too many to count; no number is given. */
    UNCOUNTABLE
}

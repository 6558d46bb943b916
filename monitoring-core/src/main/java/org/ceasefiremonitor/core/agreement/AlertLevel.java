package org.ceasefiremonitor.core.agreement;

/** How tense a zone is, from the lowest to the highest. */
public enum AlertLevel {
    CALM, WATCH, ELEVATED, HIGH, CRITICAL
}

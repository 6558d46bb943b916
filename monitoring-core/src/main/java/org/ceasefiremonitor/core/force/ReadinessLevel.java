package org.ceasefiremonitor.core.force;

/** How ready a contribution is for its task. */
public enum ReadinessLevel {
    NOT_READY,
    PARTLY_READY,
    READY
}

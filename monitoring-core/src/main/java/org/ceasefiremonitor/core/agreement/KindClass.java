package org.ceasefiremonitor.core.agreement;

/** Whether a kind of report counts as a possible violation, or is an observation that is counted apart. */
public enum KindClass {
    VIOLATION,
    OBSERVATION
}

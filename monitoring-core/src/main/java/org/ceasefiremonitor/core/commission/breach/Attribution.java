package org.ceasefiremonitor.core.commission.breach;

/** Whether a finding names who is responsible. */
public enum Attribution {
    /** A hypothesis is adopted. */
    REACHED,
    /** None meets the standard that is required: a valid end of a case. */
    NOT_REACHED
}

package org.ceasefiremonitor.core.commission.breach;

/** Whether the act was meant. */
public enum Intent {
    /** It was meant. */
    DELIBERATE,
    /** A duty was neglected. */
    NEGLIGENT,
    /** It was not meant. */
    ACCIDENTAL,
    /** It cannot be told. */
    UNKNOWN
}

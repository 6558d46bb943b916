package org.ceasefiremonitor.core.verification;

/** How an incident hangs together with another. */
public enum LinkKind {
    /** Both may be the same event, which is not sure enough to merge them. */
    SAME_EVENT,
    /** It answers the other. */
    RETALIATES_FOR,
    /** It is one of several acts that make up the other. */
    PART_OF,
    /** It came before the other and led to it. */
    PRECEDES
}

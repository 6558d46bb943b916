package org.ceasefiremonitor.core.mechanism;

/** What is done to an asset so that it does not see. */
public enum Interference {
    /** Its signals are drowned. */
    JAMMING,
    /** It is fed false signals. */
    SPOOFING,
    /** It is blinded by light. */
    DAZZLING,
    /** Its view is blocked. */
    OBSTRUCTION
}

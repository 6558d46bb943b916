package org.ceasefiremonitor.api.settings;

/** How the demo story goes on a node whose clock can be set (domain reference, section 7). */
public enum Telling {
    /** The commission decides, the remedy is carried out, and the response ends with its first stage. */
    AS_IT_WENT,
    /** The fire goes on: the response goes up to its last stage, and guarantees are invoked (variant X). */
    ESCALATION,
    /** Members of the commission stay away (variant Y). */
    BOYCOTT,
    /** A late report moves the beginning of the fire (variant Z). */
    LATE_REPORT
}

package org.ceasefiremonitor.core.coordination.request;

/** What a coordination cell is asked for (domain reference, section 5.3, H2). */
public enum RequestKind {
    /** Information, RFI. */
    INFORMATION,
    /** Support with people, means or money. */
    SUPPORT,
    /** That movements and fires do not meet. */
    DECONFLICTION,
    /** Medical help or evacuation. */
    MEDICAL,
    /** That somebody does something. */
    TASKING
}

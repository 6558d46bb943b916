package org.ceasefiremonitor.core.force;

/** What a participant is to the force by a text. */
public enum SupportRole {
    LEAD,
    CONTRIBUTOR,
    /** Helps the force without being part of it. */
    SUPPORTER
}

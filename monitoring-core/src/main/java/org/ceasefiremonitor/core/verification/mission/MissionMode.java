package org.ceasefiremonitor.core.verification.mission;

/** How a mission looks. */
public enum MissionMode {
    /** It goes to the place. */
    ON_SITE,
    /** It looks from afar, for example by satellite or across the line. */
    REMOTE
}

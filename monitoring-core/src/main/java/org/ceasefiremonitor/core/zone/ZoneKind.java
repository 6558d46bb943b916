package org.ceasefiremonitor.core.zone;

/** What a zone is for (domain reference, section 5.3, A2). */
public enum ZoneKind {
    /** Ground along the line of contact. */
    LINE_OF_CONTACT,
    /** Ground between the Parties that neither holds. */
    BUFFER,
    /** Security zone that is free of certain weapons. */
    WEAPON_FREE,
    NO_FLY,
    MARITIME,
    DISENGAGEMENT_AREA,
    HUMANITARIAN_CORRIDOR,
    /** A site under special protection, such as a nuclear power plant. */
    PROTECTED_SITE,
    /** An administrative area for which reports are counted. */
    REGION
}

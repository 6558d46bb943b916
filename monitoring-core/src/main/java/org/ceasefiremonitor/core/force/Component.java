package org.ceasefiremonitor.core.force;

/** Components of the force (domain reference, section 5.3, G1). */
public enum Component {
    LAND,
    AIR,
    SEA,
    /** Rebuilds the forces of the host state. */
    REGENERATION
}

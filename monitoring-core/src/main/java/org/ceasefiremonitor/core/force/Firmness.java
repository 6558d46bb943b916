package org.ceasefiremonitor.core.force;

/** How far a text binds a participant to what it says. */
public enum Firmness {
    PROPOSED,
    DECLARED,
    COMMITTED
}

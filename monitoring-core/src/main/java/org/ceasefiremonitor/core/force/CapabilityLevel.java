package org.ceasefiremonitor.core.force;

/** What the force is able to do as a whole, in this order. */
public enum CapabilityLevel {
    INITIAL,
    FULL
}

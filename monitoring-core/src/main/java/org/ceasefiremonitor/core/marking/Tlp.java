package org.ceasefiremonitor.core.marking;

/** Traffic Light Protocol 2.0 (FIRST), from the widest to the narrowest audience. */
public enum Tlp {
    /** Everyone. */
    CLEAR,
    /** All participants. */
    GREEN,
    /** The originator and the participants that the marking names. */
    AMBER,
    /** The originator only. */
    AMBER_STRICT,
    /** Only the participants that the marking names, and the originator. */
    RED
}

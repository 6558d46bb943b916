package org.ceasefiremonitor.core.commission.breach;

/** What justifies the act in the eyes of a Party. */
public enum Claim {
    /** Inherent self-defence. */
    SELF_DEFENCE,
    /** Return fire on order. */
    RETURN_FIRE,
    /** An activity that was notified. */
    NOTIFIED,
    /** Nothing is claimed. */
    NONE
}

package org.ceasefiremonitor.core.guarantee.determination;

/** What a guarantor holds. */
public enum GuarantorPosition {
    ARMED_ATTACK, NO_ARMED_ATTACK,
    /** It has not made up its mind. */
    UNDECIDED
}

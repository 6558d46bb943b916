package org.ceasefiremonitor.core.guarantee.determination;

/** On what grounds a determination is asked for (domain reference, section 5.4, P13). */
public enum Grounds {
    /** The participant that was attacked asks. */
    HOST_REQUEST,
    /** The multinational force was attacked. */
    FORCE_ATTACKED,
    /** The last stage of a response ladder was entered. */
    LADDER_STAGE
}

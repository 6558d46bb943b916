package org.ceasefiremonitor.core.commission.breach;

/** What the commission says to a claimed justification. */
public enum Ruling {
    /** It justifies the act. */
    ACCEPTED,
    /** It does not justify the act. */
    REJECTED,
    /** No justification was claimed, or the case can be found without a ruling. */
    NOT_RULED
}

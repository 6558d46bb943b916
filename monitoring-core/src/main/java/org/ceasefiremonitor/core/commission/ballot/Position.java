package org.ceasefiremonitor.core.commission.ballot;

/** What a member says to the question of a ballot. */
public enum Position {
    /** Agrees. */
    CONCUR,
    /** Agrees with the outcome and differs in a part of the reasons. */
    CONCUR_IN_PART,
    /** Disagrees. */
    DISSENT,
    /** Takes no position. */
    ABSTAIN
}

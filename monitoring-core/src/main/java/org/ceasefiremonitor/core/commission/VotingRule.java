package org.ceasefiremonitor.core.commission;

/** How a ballot is decided (domain reference, section 5.3, E4). */
public enum VotingRule {
    /** At least one member concurs and none dissents. */
    CONSENSUS,
    /** More than half of the members entitled to vote concur, wholly or in part. */
    MAJORITY,
    /** At least two thirds of the members entitled to vote concur, wholly or in part. */
    TWO_THIRDS,
    /** More than half of those who concur or dissent concur: the fallback when a boycott has broken the quorum. */
    MAJORITY_OF_PRESENT
}

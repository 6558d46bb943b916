package org.ceasefiremonitor.core.commission.ballot;

/** How a ballot ended. */
public enum BallotOutcome {
    /** The question was answered as put. */
    ADOPTED,
    /** The voting rule was not met. */
    NOT_ADOPTED
}

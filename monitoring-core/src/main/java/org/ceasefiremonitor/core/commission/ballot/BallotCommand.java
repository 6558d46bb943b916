package org.ceasefiremonitor.core.commission.ballot;


/** Commands about a ballot. */
public sealed interface BallotCommand permits OpenBallot, CommitPosition, SealBallot, RevealPosition, UnsealBallot, StrikeBallot {
}

package org.ceasefiremonitor.core.commission.ballot;

import org.ceasefiremonitor.core.log.Event;

/** Events of a ballot; all of them define it. */
public sealed interface BallotEvent extends Event permits BallotOpened, PositionCommitted, BallotSealed, PositionRevealed, BallotUnsealed, BallotTallied,
        BallotStruck {
}

package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An allegation was taken back by who filed it.
 *
 * @param allegationId the allegation
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.AllegationWithdrawn")
public record AllegationWithdrawn(AllegationId allegationId, String reason, Instant at, Marking marking)
        implements AllegationEvent, Correction, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.ALLEGATION_ACKNOWLEDGEMENT, reason),
                new ClockStopped(ClockKind.ALLEGATION_REPLY, reason));
    }
}

package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An allegation was not acknowledged in time. It is acknowledged late.
 *
 * @param allegationId the allegation
 * @param at when, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.AllegationAcknowledgementMissed")
public record AllegationAcknowledgementMissed(AllegationId allegationId, Instant at, Marking marking)
        implements AllegationEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.ALLEGATION_ACKNOWLEDGEMENT));
    }
}

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
 * The accused Party did not reply in time, so that it can be ruled without its reply. It can still reply until then.
 *
 * @param allegationId the allegation
 * @param at when, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.PartyResponseMissed")
public record PartyResponseMissed(AllegationId allegationId, Instant at, Marking marking)
        implements AllegationEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.ALLEGATION_REPLY));
    }
}

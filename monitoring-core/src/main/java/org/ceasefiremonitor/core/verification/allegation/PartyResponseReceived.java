package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The accused Party replied to an allegation.
 *
 * @param allegationId the allegation
 * @param text the reply
 * @param at when, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.PartyResponseReceived")
public record PartyResponseReceived(AllegationId allegationId, String text, Instant at, Marking marking)
        implements AllegationEvent, MovesClocks {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.ALLEGATION_REPLY));
    }
}

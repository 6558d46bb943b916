package org.ceasefiremonitor.core.verification.allegation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An allegation was admitted, and the accused Party has notice of it.
 *
 * @param allegationId the allegation
 * @param reason why
 * @param at when, UTC
 * @param replyBy until when its reply is waited for, UTC
 * @param marking who may see it: always the accused Party and who filed it
 */
@EventType("allegation.AllegationAdmitted")
public record AllegationAdmitted(AllegationId allegationId, String reason, Instant at, Instant replyBy, Marking marking)
        implements AllegationEvent, MovesClocks {

    @Override
    public String stated() {
        return reason;
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.ALLEGATION_REPLY, replyBy));
    }
}

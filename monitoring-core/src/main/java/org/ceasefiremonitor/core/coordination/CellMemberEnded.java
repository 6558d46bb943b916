package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The membership of a participant in a cell ended.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param until until when, UTC
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.CellMemberEnded")
public record CellMemberEnded(CellId cellId, ParticipantId participant, Instant until, String reason, Instant at, Marking marking)
        implements CellEvent {

    @Override
    public String stated() {
        return reason;
    }
}

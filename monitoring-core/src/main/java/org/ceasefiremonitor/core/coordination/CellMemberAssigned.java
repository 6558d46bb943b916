package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A participant was assigned to a cell as a member.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param from since when, UTC
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.CellMemberAssigned")
public record CellMemberAssigned(CellId cellId, ParticipantId participant, Instant from, Instant at, Marking marking)
        implements CellEvent {
}

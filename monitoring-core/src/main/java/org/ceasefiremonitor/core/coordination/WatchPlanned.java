package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A watch was put on the rota of a cell.
 *
 * @param cellId the cell
 * @param participant the participant for which the officer acts
 * @param officer who is to have the watch: pseudonym
 * @param from since when, UTC
 * @param until until when, UTC; itself no part of it
 * @param at when it was recorded, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.WatchPlanned")
public record WatchPlanned(CellId cellId, ParticipantId participant, String officer, Instant from, Instant until, Instant at, Marking marking)
        implements CellEvent {
}

package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The first watch of a cell was opened.
 *
 * @param cellId the cell
 * @param number number of the watch
 * @param participant the participant for which the officer acts
 * @param officer who has it: pseudonym
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.WatchOpened")
public record WatchOpened(CellId cellId, long number, ParticipantId participant, String officer, Instant at, Marking marking)
        implements CellEvent {
}

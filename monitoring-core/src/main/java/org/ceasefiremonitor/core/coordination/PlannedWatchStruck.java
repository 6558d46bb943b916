package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A watch was taken off the rota of a cell.
 *
 * @param cellId the cell
 * @param recordedFrom since when the watch is planned as recorded, UTC
 * @param reason why
 * @param at when it was recorded, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.PlannedWatchStruck")
public record PlannedWatchStruck(CellId cellId, Instant recordedFrom, String reason, Instant at, Marking marking)
        implements CellEvent, Correction {
}

package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The latest watch was struck, so that the one before goes on.
 *
 * @param cellId the cell
 * @param number number of the watch that was struck
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.WatchStruck")
public record WatchStruck(CellId cellId, long number, String reason, Instant at, Marking marking)
        implements CellEvent, Correction {
}

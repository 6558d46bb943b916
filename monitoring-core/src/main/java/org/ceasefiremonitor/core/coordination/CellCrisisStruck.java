package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A crisis was struck for which a cell was activated by mistake.
 *
 * @param cellId the cell
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.CellCrisisStruck")
public record CellCrisisStruck(CellId cellId, String reason, Instant at, Marking marking)
        implements CellEvent, Correction {
}

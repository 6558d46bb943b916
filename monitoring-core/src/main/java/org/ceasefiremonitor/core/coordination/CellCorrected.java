package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What is recorded of a coordination cell was corrected.
 *
 * @param cellId the cell
 * @param name its name
 * @param seat where it sits
 * @param headquarters the headquarters that it belongs to
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.CellCorrected")
public record CellCorrected(CellId cellId, String name, String seat, String headquarters, String reason, Instant at, Marking marking)
        implements CellEvent, Correction {
}

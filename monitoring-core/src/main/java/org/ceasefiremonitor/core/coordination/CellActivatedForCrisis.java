package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A cell was activated for a crisis.
 *
 * @param cellId the cell
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.CellActivatedForCrisis")
public record CellActivatedForCrisis(CellId cellId, String reason, Instant at, Marking marking)
        implements CellEvent {

    @Override
    public String stated() {
        return reason;
    }
}

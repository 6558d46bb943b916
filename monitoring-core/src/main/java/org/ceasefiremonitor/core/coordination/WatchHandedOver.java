package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The watch was handed over to the next officer, with what is open.
 *
 * @param cellId the cell
 * @param number number of the watch that begins
 * @param participant the participant for which the officer acts
 * @param officer who has it: pseudonym
 * @param items what is open, by type and id
 * @param note what else the next officer has to know; absent if nothing
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.WatchHandedOver")
public record WatchHandedOver(CellId cellId, long number, ParticipantId participant, String officer, List<OpenItem> items, @Nullable String note,
        Instant at, Marking marking)
        implements CellEvent {

    public WatchHandedOver {
        items = List.copyOf(items);
    }
}

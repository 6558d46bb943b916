package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * It was corrected since and until when a participant was a member of a cell.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param recordedFrom since when it was recorded, UTC
 * @param from since when, UTC
 * @param until until when, UTC; absent while it lasts
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.CellMemberCorrected")
public record CellMemberCorrected(CellId cellId, ParticipantId participant, Instant recordedFrom, Instant from, @Nullable Instant until,
        String reason, Instant at, Marking marking)
        implements CellEvent, Correction {
}

package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A membership was struck that was recorded by mistake.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param recordedFrom since when it was recorded, UTC
 * @param reason why
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.CellMemberStruck")
public record CellMemberStruck(CellId cellId, ParticipantId participant, Instant recordedFrom, String reason, Instant at, Marking marking)
        implements CellEvent, Correction {
}

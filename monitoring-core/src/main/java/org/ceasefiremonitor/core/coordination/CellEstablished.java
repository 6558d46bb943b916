package org.ceasefiremonitor.core.coordination;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A coordination cell was established.
 *
 * @param cellId the cell
 * @param name its name
 * @param seat where it sits
 * @param headquarters the headquarters that it belongs to
 * @param runBy the participant that runs it
 * @param agreementId the agreement that it serves
 * @param at when, UTC
 * @param marking who may see it: whom it is marked for
 */
@EventType("cell.CellEstablished")
public record CellEstablished(CellId cellId, String name, String seat, String headquarters, ParticipantId runBy, AgreementId agreementId, Instant at,
        Marking marking)
        implements CellEvent {
}

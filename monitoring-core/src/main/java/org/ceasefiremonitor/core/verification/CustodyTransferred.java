package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An item was handed over; custody goes over once it is accepted.
 *
 * @param evidenceId the item
 * @param to         participant of the addressee
 * @param person     pseudonym of the addressee
 * @param reason     why
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.CustodyTransferred")
public record CustodyTransferred(EvidenceId evidenceId, ParticipantId to, String person, String reason, Instant at,
        Marking marking)
        implements EvidenceEvent {

    @Override
    public String stated() {
        return reason;
    }
}

package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The custody of an item went over.
 *
 * @param evidenceId the item
 * @param holder     participant whose person has its custody
 * @param person     pseudonym of who has it
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.CustodyAccepted")
public record CustodyAccepted(EvidenceId evidenceId, ParticipantId holder, String person, Instant at, Marking marking)
        implements EvidenceEvent {
}

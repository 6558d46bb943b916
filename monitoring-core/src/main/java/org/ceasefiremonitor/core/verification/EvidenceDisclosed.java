package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An item was disclosed to one more participant.
 *
 * @param evidenceId the item
 * @param to         the participant
 * @param reason     why
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.EvidenceDisclosed")
public record EvidenceDisclosed(EvidenceId evidenceId, ParticipantId to, String reason, Instant at, Marking marking)
        implements EvidenceDefinitionEvent {

    @Override
    public String stated() {
        return reason;
    }
}

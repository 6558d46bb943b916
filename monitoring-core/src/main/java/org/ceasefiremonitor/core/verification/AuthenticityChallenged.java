package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * It was challenged that an item is what it is said to be.
 *
 * @param evidenceId the item
 * @param challenger participant whose person challenged it
 * @param person     pseudonym of who challenged it
 * @param reason     why
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.AuthenticityChallenged")
public record AuthenticityChallenged(EvidenceId evidenceId, ParticipantId challenger, String person, String reason,
        Instant at, Marking marking)
        implements EvidenceDefinitionEvent {

    @Override
    public String stated() {
        return reason;
    }
}

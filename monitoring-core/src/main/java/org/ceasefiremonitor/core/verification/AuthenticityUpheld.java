package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A challenge was ruled on: the item is authentic.
 *
 * @param evidenceId the item
 * @param reason     why
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.AuthenticityUpheld")
public record AuthenticityUpheld(EvidenceId evidenceId, String reason, Instant at, Marking marking)
        implements EvidenceDefinitionEvent {

    @Override
    public String stated() {
        return reason;
    }
}

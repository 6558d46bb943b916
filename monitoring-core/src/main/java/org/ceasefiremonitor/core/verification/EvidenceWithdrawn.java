package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An item that was recorded by mistake was withdrawn; it is relied on no more.
 *
 * @param evidenceId the item
 * @param reason     why
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.EvidenceWithdrawn")
public record EvidenceWithdrawn(EvidenceId evidenceId, String reason, Instant at, Marking marking)
        implements EvidenceDefinitionEvent, Correction {
}

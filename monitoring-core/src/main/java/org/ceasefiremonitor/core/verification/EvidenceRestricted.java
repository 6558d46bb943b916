package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * Who may see an item was restricted.
 *
 * @param evidenceId the item
 * @param reason     why
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.EvidenceRestricted")
public record EvidenceRestricted(EvidenceId evidenceId, String reason, Instant at, Marking marking)
        implements EvidenceDefinitionEvent, Correction {
}

package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The ruling that an item is not authentic was taken back; the challenge is open again.
 *
 * @param evidenceId the item
 * @param reason     why
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.RulingReversed")
public record RulingReversed(EvidenceId evidenceId, String reason, Instant at, Marking marking)
        implements EvidenceDefinitionEvent, Correction {
}

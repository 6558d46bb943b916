package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A transfer was declined or taken back; custody stays where it was.
 *
 * @param evidenceId the item
 * @param reason     why
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.TransferEnded")
public record TransferEnded(EvidenceId evidenceId, String reason, Instant at, Marking marking)
        implements EvidenceEvent, Correction {
}

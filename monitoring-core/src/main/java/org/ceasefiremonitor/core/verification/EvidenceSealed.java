package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An item was sealed: its bytes are those with this digest. Whoever collected it has its custody.
 *
 * @param evidenceId the item
 * @param sha256     SHA-256 of its bytes, lower-case hexadecimal
 * @param size       number of its bytes
 * @param mediaType  what kind of bytes they are
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.EvidenceSealed")
public record EvidenceSealed(EvidenceId evidenceId, String sha256, long size, String mediaType, Instant at,
        Marking marking)
        implements EvidenceDefinitionEvent {
}

package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A working copy of an item was made.
 *
 * @param evidenceId the item
 * @param sha256     SHA-256 of the copy, lower-case hexadecimal
 * @param purpose    what it was made for, and what was changed in it
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.WorkingCopyCreated")
public record WorkingCopyCreated(EvidenceId evidenceId, String sha256, String purpose, Instant at, Marking marking)
        implements EvidenceEvent {
}

package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The examination of an item began.
 *
 * @param evidenceId the item
 * @param method     how it is examined
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.ExaminationBegun")
public record ExaminationBegun(EvidenceId evidenceId, String method, Instant at, Marking marking)
        implements EvidenceEvent {
}

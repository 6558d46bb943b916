package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The kept bytes of an item were read and are not those that were sealed. They are given to nobody.
 *
 * @param evidenceId the item
 * @param found      SHA-256 of what was found instead, lower-case hexadecimal; absent if there was nothing
 * @param foundSize  number of bytes found; 0 if there was nothing
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.IntegrityAlarmRaised")
public record IntegrityAlarmRaised(EvidenceId evidenceId, @Nullable String found, long foundSize, Instant at, Marking marking)
        implements EvidenceEvent {
}

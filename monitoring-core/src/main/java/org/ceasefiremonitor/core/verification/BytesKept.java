package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The bytes of an item were put on a node: they are kept outside the log and are those that were sealed. It ends an alarm.
 *
 * @param evidenceId  the item
 * @param participant participant whose person put them there
 * @param person      pseudonym of who put them there
 * @param at          when
 * @param marking     who may see it
 */
@EventType("evidence.BytesKept")
public record BytesKept(EvidenceId evidenceId, ParticipantId participant, String person, Instant at, Marking marking) implements EvidenceEvent {
}

package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * An examination ended with a finding.
 *
 * @param evidenceId the item
 * @param finding    what was found, and how sure it is
 * @param examiner   participant whose person examined it
 * @param person     pseudonym of who examined it
 * @param at         when
 * @param marking    who may see it
 */
@EventType("evidence.EvidenceExamined")
public record EvidenceExamined(EvidenceId evidenceId, String finding, ParticipantId examiner, String person,
        Instant at, Marking marking)
        implements EvidenceEvent {
}

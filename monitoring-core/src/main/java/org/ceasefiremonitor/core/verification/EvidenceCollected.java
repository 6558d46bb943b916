package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence was collected.
 *
 * @param evidenceId  the item
 * @param description what it is
 * @param device      what it was taken with, or how it came in
 * @param collector   participant whose person collected it
 * @param person      pseudonym of who collected it
 * @param collectedAt when it was collected
 * @param incidentId  an incident to which it speaks; absent if none was named
 * @param violationId a report to which it speaks; absent if none was named
 * @param at          when
 * @param marking     who may see it
 * @param assetId     the monitoring asset that took it; absent if none did
 */
@EventType("evidence.EvidenceCollected")
public record EvidenceCollected(EvidenceId evidenceId, String description, String device, ParticipantId collector,
        String person, Instant collectedAt, @Nullable IncidentId incidentId, @Nullable ViolationId violationId, Instant at, Marking marking,
        @Nullable AssetId assetId)
        implements EvidenceDefinitionEvent {
}

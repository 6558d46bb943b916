package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Registers an item of evidence that was collected; its bytes are sealed by their digest next.
 *
 * @param evidenceId  client-chosen id of the item; not of the form of a digest, 64 hexadecimal digits
 * @param description what it is; 1 to 1,000 characters, no content of it
 * @param device      what it was taken with, or how it came in; 1 to 200 characters
 * @param collectedAt when it was collected
 * @param incidentId  an incident to which it speaks; absent where none is recorded yet
 * @param violationId a report to which it speaks; absent if there is none
 * @param marking     who may see it; GREEN if absent
 * @param assetId     the monitoring asset that took it; absent if none did
 */
@JsonClassDescription("Registers an item of evidence that was collected; its bytes are sealed by their digest next.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
public record CollectEvidence(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("Client-chosen id of the item; not of the form of a digest, 64 hexadecimal digits.")
        EvidenceId evidenceId,
        @JsonPropertyDescription("What it is; 1 to 1,000 characters, no content of it.")
        String description,
        @JsonPropertyDescription("What it was taken with, or how it came in; 1 to 200 characters.")
        String device,
        @JsonPropertyDescription("When it was collected.")
        Instant collectedAt,
        @Nullable
        @JsonPropertyDescription("An incident to which it speaks; absent where none is recorded yet.")
        IncidentId incidentId,
        @Nullable
        @JsonPropertyDescription("A report to which it speaks; absent if there is none.")
        ViolationId violationId,
        @Nullable
        @JsonPropertyDescription("Who may see it; GREEN if absent.")
        Marking marking,
        @Nullable
        @JsonPropertyDescription("The monitoring asset that took it; absent if none did.")
        AssetId assetId) implements EvidenceCommand, Creates {

    public CollectEvidence {
        InvalidInput.required("evidenceId", evidenceId);
        InvalidInput.text("description", description, 1000);
        InvalidInput.text("device", device, 200);
        collectedAt = InvalidInput.instant("collectedAt", collectedAt);
        marking = Marking.stated(marking);
    }

    /** An item that no asset took. */
    public CollectEvidence(EvidenceId evidenceId, String description, String device, Instant collectedAt, @Nullable IncidentId incidentId,
            @Nullable ViolationId violationId, @Nullable Marking marking) {
        this(evidenceId, description, device, collectedAt, incidentId, violationId, marking, null);
    }

    @Override
    public Identifier created() {
        return evidenceId;
    }
}

package org.ceasefiremonitor.core.mechanism;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Reports that an activated asset is kept from seeing; its health tells when this ends.
 *
 * @param assetId the asset
 * @param at when, UTC
 * @param interference what is done to it
 * @param note what was noticed; 1 to 500 characters
 */
@JsonClassDescription("Reports that an activated asset is kept from seeing; its health tells when this ends.")
@IssuedBy({Mandate.MONITOR, Mandate.SENSOR, Mandate.CHIEF_MONITOR})
public record ReportInterference(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("When, UTC.")
        Instant at,
        @JsonPropertyDescription("What is done to it.")
        Interference interference,
        @Nullable
        @JsonPropertyDescription("What was noticed; 1 to 500 characters.")
        String note) implements AssetCommand, Concerns {

    public ReportInterference {
        InvalidInput.required("assetId", assetId);
        at = InvalidInput.instant("at", at);
        InvalidInput.required("interference", interference);
        InvalidInput.optionalText("note", note, 500);
    }

    @Override
    public Identifier concerned() {
        return assetId;
    }
}

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
 * Reports that an activated asset works better or worse than before.
 *
 * @param assetId the asset
 * @param at when, UTC
 * @param health how well it works
 * @param note what was noticed; 1 to 500 characters
 */
@JsonClassDescription("Reports that an activated asset works better or worse than before.")
@IssuedBy({Mandate.MONITOR, Mandate.SENSOR, Mandate.CHIEF_MONITOR})
public record ReportAssetHealth(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("When, UTC.")
        Instant at,
        @JsonPropertyDescription("How well it works.")
        Health health,
        @Nullable
        @JsonPropertyDescription("What was noticed; 1 to 500 characters.")
        String note) implements AssetCommand, Concerns {

    public ReportAssetHealth {
        InvalidInput.required("assetId", assetId);
        at = InvalidInput.instant("at", at);
        InvalidInput.required("health", health);
        InvalidInput.optionalText("note", note, 500);
    }

    @Override
    public Identifier concerned() {
        return assetId;
    }
}

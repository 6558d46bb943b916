package org.ceasefiremonitor.core.mechanism;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that an asset was calibrated; it looks again once it is activated.
 *
 * @param assetId the asset
 * @param at when, UTC
 * @param method how it was calibrated; 1 to 500 characters
 */
@JsonClassDescription("Records that an asset was calibrated; it looks again once it is activated.")
@IssuedBy({Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CalibrateAsset(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("When, UTC.")
        Instant at,
        @JsonPropertyDescription("How it was calibrated; 1 to 500 characters.")
        String method) implements AssetCommand, Concerns {

    public CalibrateAsset {
        InvalidInput.required("assetId", assetId);
        at = InvalidInput.instant("at", at);
        InvalidInput.text("method", method, 500);
    }

    @Override
    public Identifier concerned() {
        return assetId;
    }
}

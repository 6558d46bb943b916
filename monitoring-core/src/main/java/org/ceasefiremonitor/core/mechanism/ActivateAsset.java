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
 * Records that a calibrated asset began to look.
 *
 * @param assetId the asset
 * @param at when, UTC
 */
@JsonClassDescription("Records that a calibrated asset began to look.")
@IssuedBy({Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ActivateAsset(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("When, UTC.")
        Instant at) implements AssetCommand, Concerns {

    public ActivateAsset {
        InvalidInput.required("assetId", assetId);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return assetId;
    }
}

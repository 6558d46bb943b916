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
 * Records that an asset looks at another place.
 *
 * @param assetId the asset
 * @param at when, UTC
 * @param footprint what it looks at from then on
 */
@JsonClassDescription("Records that an asset looks at another place.")
@IssuedBy({Mandate.MONITOR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record MoveAsset(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("When, UTC.")
        Instant at,
        @JsonPropertyDescription("What it looks at from then on.")
        Footprint footprint) implements AssetCommand, Concerns {

    public MoveAsset {
        InvalidInput.required("assetId", assetId);
        at = InvalidInput.instant("at", at);
        InvalidInput.required("footprint", footprint);
    }

    @Override
    public Identifier concerned() {
        return assetId;
    }
}

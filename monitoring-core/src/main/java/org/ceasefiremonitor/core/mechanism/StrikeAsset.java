package org.ceasefiremonitor.core.mechanism;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes an asset that was registered by mistake and of which nothing else is recorded.
 *
 * @param assetId the asset
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes an asset that was registered by mistake and of which nothing else is recorded.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.REGISTRAR})
@HumanDecision
public record StrikeAsset(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AssetCommand, Concerns {

    public StrikeAsset {
        InvalidInput.required("assetId", assetId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return assetId;
    }
}

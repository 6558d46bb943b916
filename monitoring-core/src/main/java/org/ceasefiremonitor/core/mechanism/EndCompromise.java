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
 * Ends the compromise of an asset that has no end yet.
 *
 * @param assetId the asset
 * @param until since when it can be trusted again, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Ends the compromise of an asset that has no end yet.")
@IssuedBy(Mandate.CHIEF_MONITOR)
@HumanDecision
public record EndCompromise(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("Since when it can be trusted again, UTC.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AssetCommand, Concerns {

    public EndCompromise {
        InvalidInput.required("assetId", assetId);
        until = InvalidInput.instant("until", until);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return assetId;
    }
}

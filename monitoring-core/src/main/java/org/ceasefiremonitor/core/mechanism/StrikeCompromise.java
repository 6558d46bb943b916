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
 * Strikes a compromise that was declared by mistake.
 *
 * @param assetId the asset
 * @param recordedFrom when the compromise began, as recorded, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a compromise that was declared by mistake.")
@IssuedBy(Mandate.CHIEF_MONITOR)
@HumanDecision
public record StrikeCompromise(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("When the compromise began, as recorded, UTC.")
        Instant recordedFrom,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AssetCommand, Concerns {

    public StrikeCompromise {
        InvalidInput.required("assetId", assetId);
        recordedFrom = InvalidInput.instant("recordedFrom", recordedFrom);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return assetId;
    }
}

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
import org.jspecify.annotations.Nullable;

/**
 * Declares an asset compromised for an interval; what it saw then is in doubt, and nothing is deleted.
 *
 * @param assetId the asset
 * @param from since when it can not be trusted, UTC
 * @param until until when, UTC; absent while it can not be trusted yet
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Declares an asset compromised for an interval; what it saw then is in doubt, and nothing is deleted.")
@IssuedBy(Mandate.CHIEF_MONITOR)
@HumanDecision
public record DeclareCompromise(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("Since when it can not be trusted, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, UTC; absent while it can not be trusted yet.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AssetCommand, Concerns {

    public DeclareCompromise {
        InvalidInput.required("assetId", assetId);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return assetId;
    }
}

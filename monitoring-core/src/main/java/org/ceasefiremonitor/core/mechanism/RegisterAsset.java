package org.ceasefiremonitor.core.mechanism;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Registers a monitoring asset and what it looks at.
 *
 * @param assetId the asset
 * @param kind what it is
 * @param name its name; 1 to 200 characters
 * @param contributor participant that contributes it
 * @param footprint what it looks at, until it is moved
 */
@JsonClassDescription("Registers a monitoring asset and what it looks at.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.REGISTRAR})
@HumanDecision
public record RegisterAsset(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset.")
        AssetId assetId,
        @JsonPropertyDescription("What it is.")
        AssetKind kind,
        @JsonPropertyDescription("Its name; 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("Participant that contributes it.")
        ParticipantId contributor,
        @JsonPropertyDescription("What it looks at, until it is moved.")
        Footprint footprint) implements AssetCommand, Creates {

    public RegisterAsset {
        InvalidInput.required("assetId", assetId);
        InvalidInput.required("kind", kind);
        InvalidInput.text("name", name, 200);
        InvalidInput.required("contributor", contributor);
        InvalidInput.required("footprint", footprint);
    }

    @Override
    public Identifier created() {
        return assetId;
    }
}

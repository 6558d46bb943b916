package org.ceasefiremonitor.core.mechanism;

import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What is registered of an asset was corrected.
 *
 * @param assetId the asset
 * @param kind what it is
 * @param name its name; 1 to 200 characters
 * @param contributor participant that contributes it
 * @param footprint what it looks at, until it is moved
 * @param reason why; 1 to 2,000 characters
 */
@EventType("asset.AssetCorrected")
public record AssetCorrected(AssetId assetId, AssetKind kind, String name, ParticipantId contributor, Footprint footprint,
        String reason)
        implements AssetDefinitionEvent, Correction {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

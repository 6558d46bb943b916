package org.ceasefiremonitor.core.mechanism;

import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An asset was struck that was registered by mistake.
 *
 * @param assetId the asset
 * @param reason why; 1 to 2,000 characters
 */
@EventType("asset.AssetStruck")
public record AssetStruck(AssetId assetId, String reason)
        implements AssetDefinitionEvent, Correction {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

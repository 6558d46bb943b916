package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An asset was calibrated.
 *
 * @param assetId the asset
 * @param at when, UTC
 * @param method how it was calibrated; 1 to 500 characters
 */
@EventType("asset.AssetCalibrated")
public record AssetCalibrated(AssetId assetId, Instant at, String method)
        implements AssetDefinitionEvent {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A calibrated asset began to look.
 *
 * @param assetId the asset
 * @param at when, UTC
 */
@EventType("asset.AssetActivated")
public record AssetActivated(AssetId assetId, Instant at)
        implements AssetDefinitionEvent {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

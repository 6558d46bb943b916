package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An asset looks at another place.
 *
 * @param assetId the asset
 * @param at when, UTC
 * @param footprint what it looks at from then on
 */
@EventType("asset.AssetMoved")
public record AssetMoved(AssetId assetId, Instant at, Footprint footprint)
        implements AssetDefinitionEvent {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

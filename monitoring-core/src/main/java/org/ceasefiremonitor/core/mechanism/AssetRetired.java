package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An asset was retired.
 *
 * @param assetId the asset
 * @param at when, UTC
 * @param reason why; 1 to 2,000 characters
 */
@EventType("asset.AssetRetired")
public record AssetRetired(AssetId assetId, Instant at, String reason)
        implements AssetDefinitionEvent {

    @Override
    public Identifier subject() {
        return assetId;
    }

    @Override
    public String stated() {
        return reason;
    }
}

package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An asset was declared compromised for an interval: whatever rests on what it saw then is in doubt.
 *
 * @param assetId the asset
 * @param from since when it can not be trusted, UTC
 * @param until until when, UTC; absent while it can not be trusted yet
 * @param reason why; 1 to 2,000 characters
 */
@EventType("asset.AssetCompromised")
public record AssetCompromised(AssetId assetId, Instant from, @Nullable Instant until, String reason)
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

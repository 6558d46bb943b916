package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An asset can be trusted again.
 *
 * @param assetId the asset
 * @param from when the compromise began, UTC
 * @param until since when it can be trusted again, UTC
 * @param reason why; 1 to 2,000 characters
 */
@EventType("asset.CompromiseEnded")
public record CompromiseEnded(AssetId assetId, Instant from, Instant until, String reason)
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

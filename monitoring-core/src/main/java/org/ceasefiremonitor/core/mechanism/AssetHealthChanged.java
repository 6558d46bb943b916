package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An activated asset works better or worse than before.
 *
 * @param assetId the asset
 * @param at when, UTC
 * @param health how well it works
 * @param note what was noticed; 1 to 500 characters
 */
@EventType("asset.AssetHealthChanged")
public record AssetHealthChanged(AssetId assetId, Instant at, Health health, @Nullable String note)
        implements AssetDefinitionEvent {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

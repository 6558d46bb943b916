package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An activated asset is kept from seeing.
 *
 * @param assetId the asset
 * @param at when, UTC
 * @param interference what is done to it
 * @param note what was noticed; 1 to 500 characters
 */
@EventType("asset.AssetInterferenceReported")
public record AssetInterferenceReported(AssetId assetId, Instant at, Interference interference, @Nullable String note)
        implements AssetDefinitionEvent {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

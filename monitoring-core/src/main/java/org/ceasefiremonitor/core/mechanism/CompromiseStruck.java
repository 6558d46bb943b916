package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A compromise was struck that was declared by mistake.
 *
 * @param assetId the asset
 * @param recordedFrom when the compromise began, as recorded, UTC
 * @param reason why; 1 to 2,000 characters
 */
@EventType("asset.CompromiseStruck")
public record CompromiseStruck(AssetId assetId, Instant recordedFrom, String reason)
        implements AssetDefinitionEvent, Correction {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

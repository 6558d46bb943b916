package org.ceasefiremonitor.core.mechanism;

import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The latest condition of an asset was struck.
 *
 * @param assetId the asset
 * @param number the condition, counted from 1 in the order of recording; 1 to 500
 * @param reason why; 1 to 2,000 characters
 */
@EventType("asset.ConditionStruck")
public record ConditionStruck(AssetId assetId, int number, String reason)
        implements AssetDefinitionEvent, Correction {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

package org.ceasefiremonitor.core.mechanism;

import org.ceasefiremonitor.core.identity.AssetId;

/** Events that say what an asset is, where it looks and whether it can be trusted: all but those that tell what it detected. */
public sealed interface AssetDefinitionEvent extends AssetEvent permits AssetRegistered, AssetCorrected, AssetStruck, AssetCalibrated, AssetActivated,
        AssetHealthChanged, AssetInterferenceReported, AssetMoved, AssetRetired, ConditionStruck, AssetCompromised, CompromiseEnded,
        CompromiseStruck {

    /** The asset. */
    AssetId assetId();
}

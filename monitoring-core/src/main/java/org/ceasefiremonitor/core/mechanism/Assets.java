package org.ceasefiremonitor.core.mechanism;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Assets {

    public static final Feature FEATURE = new Feature("asset", MonitoringAsset.class, AssetCommand.class, AssetEvent.class, AssetRule.class,
            new DefinitionType<>("asset", AssetStanding.class, AssetDefinitionEvent.class, AssetStanding::evolve));

    private Assets() {
    }
}

package org.ceasefiremonitor.core.mechanism;

import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of an asset; all of them define it. Where an asset stands helps whoever wants to blind it, so the public does not see them. */
public sealed interface AssetEvent extends Event permits AssetRegistered, AssetCorrected, AssetStruck, AssetCalibrated, AssetActivated, AssetHealthChanged,
        AssetInterferenceReported, AssetMoved, AssetRetired, ConditionStruck, AssetCompromised,
        CompromiseEnded, CompromiseStruck {

    @Override
    default Marking visibility() {
        return Marking.GREEN;
    }
}

package org.ceasefiremonitor.projections.asset;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.projections.view.GeoFeature;

/**
 * What a machine detected.
 *
 * @param batch      the batch in which it was sent
 * @param number     within the batch, from 1
 * @param assetId    the asset
 * @param detection  what was detected
 * @param doubted    whether the asset is declared compromised for when it was made; then it proves nothing
 * @param position   position of the log at which it was recorded
 * @param recordedAt when it was recorded
 */
public record Detected(DetectionsId batch, int number, AssetId assetId, Detection detection, boolean doubted, long position,
        Instant recordedAt) {

    /** The detection on the map. */
    public GeoFeature<Detected> feature() {
        return GeoFeature.of(batch.value() + "." + number, GeoFeature.Point.at(detection.position().longitude(), detection.position().latitude()), this);
    }
}

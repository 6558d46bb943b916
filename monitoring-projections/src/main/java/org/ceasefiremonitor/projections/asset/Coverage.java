package org.ceasefiremonitor.projections.asset;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.Footprint;
import org.ceasefiremonitor.core.mechanism.Sight;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.jspecify.annotations.Nullable;

/**
 * A span of time in which an asset was to look at a place.
 *
 * @param assetId   the asset
 * @param kind      what it is
 * @param from      since when, UTC
 * @param until     until when, UTC, itself no part of it; absent while it lasts
 * @param sight     whether it looked, and if not, why
 * @param looked    whether something that happened there and then would have been seen, at least in part
 * @param footprint what it was to look at
 * @param position  position of the log since which this is known
 */
public record Coverage(AssetId assetId, AssetKind kind, Instant from, @Nullable Instant until, Sight sight, boolean looked, Footprint footprint,
        long position) {

    /** The middle of what it was to look at; GeoJSON has no circle, so the radius is among the properties. */
    public GeoFeature<Coverage> feature() {
        return GeoFeature.of(assetId.value() + "@" + from, GeoFeature.Point.at(footprint.centre().longitude(), footprint.centre().latitude()), this);
    }
}

package org.ceasefiremonitor.projections.asset;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which detections are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param asset   the asset
 * @param from    made then or later, UTC
 * @param to      made before, UTC
 * @param bbox    box in which they lie
 * @param kind    what the machines took them for
 * @param doubted whether the asset is declared compromised for when they were made
 */
public record DetectionFilter(@Nullable AssetId asset, @Nullable Instant from, @Nullable Instant to, @Nullable Box bbox, List<Kind> kind,
        @Nullable Boolean doubted) {

    /** All detections. */
    public static final DetectionFilter ALL = new DetectionFilter(null, null, null, null, List.of(), null);

    public DetectionFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions, String doubt) {
        conditions.and("d.asset_id = ?", asset)
                .and("d.detected_at >= ?", from)
                .and("d.detected_at < ?", to)
                .among("d.kind", kind);
        if (bbox != null) {
            bbox.restrictPoint(conditions, "d.longitude", "d.latitude");
        }
        if (doubted != null) {
            conditions.and(doubted ? doubt : "not " + doubt);
        }
    }
}

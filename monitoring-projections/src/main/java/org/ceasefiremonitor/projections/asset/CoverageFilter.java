package org.ceasefiremonitor.projections.asset;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.Sight;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which coverage is asked for. All conditions must hold; what is absent or empty asks for nothing. Places are compared by the boxes around
 * them, so what is listed may lie a little beside the area, and nothing that covers a part of it is missing.
 *
 * @param from  it had not ended by then, UTC
 * @param to    it had begun before then, UTC
 * @param bbox  box that it touches
 * @param zone  zone that it touches, with all the drawings that the zone ever had
 * @param asset the asset
 * @param kind  what the assets are
 * @param sight whether they looked
 */
public record CoverageFilter(@Nullable Instant from, @Nullable Instant to, @Nullable Box bbox, @Nullable ZoneId zone, @Nullable AssetId asset,
        List<AssetKind> kind, List<Sight> sight) {

    /** All coverage. */
    public static final CoverageFilter ALL = new CoverageFilter(null, null, null, null, null, List.of(), List.of());

    public CoverageFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        sight = sight == null ? List.of() : sight.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions, Reading reading, Reader forWhom) {
        conditions.and("(w.until is null or w.until > ?)", from)
                .and("w.since < ?", to)
                .and("w.asset_id = ?", asset)
                .among("w.kind", kind)
                .among("w.sight", sight);
        if (bbox != null) {
            bbox.restrictExtent(conditions, "w");
        }
        if (zone != null) {
            var area = conditions.part().and("z.zone_id = ?", zone)
                    .and("z.west <= w.east and z.east >= w.west and z.south <= w.north and z.north >= w.south").and(reading.holds("z"));
            forWhom.restrict(area, "z");
            conditions.and("exists (select 1 from view_zone z where " + area.sql() + ")");
        }
    }
}

package org.ceasefiremonitor.projections.asset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.Footprint;
import org.ceasefiremonitor.core.mechanism.Sight;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.FirstRows;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.zone.ZoneProjection;
import org.jspecify.annotations.Nullable;

/** Questions about who looked where and when. */
public final class CoverageQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(AssetProjection.VIEW, ZoneProjection.VIEW);

    private static final List<String> COLUMNS = List.of("asset_id", "kind", "since", "until", "sight", "longitude", "latitude", "radius_metres", "from_position");

    private final ViewReader reader;

    /** @param reader reads the views */
    public CoverageQueries(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * Lists coverage, in order of assets and then of time.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Coverage> list(CoverageFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = "coverage " + filter;
        Paging.After after = paging.after(asked, 2);
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            List<Coverage> found = rows(reading, filter, after == null ? null : Last.of(after.keys()), paging.size() + 1, forWhom);
            Page<Coverage> page = paging.page(reading.position(), asked, found, coverage -> List.of(coverage.assetId().value(), coverage.from()));
            return page.showing(page.items(), reading);
        });
    }

    /**
     * Assets of which it is known that they looked, or did not, in some ways at an instant: how many there are by way, and the first in order of their ids. It costs the
     * same however long assets have looked before.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param most    how many are told
     */
    public static Tallied<Coverage> first(Reading reading, List<Sight> sights, Instant at, int most, Reader forWhom) {
        var conditions = new Conditions().and("d.since <= ?", at).among("d.sight", sights);
        forWhom.restrict(conditions, "d");
        return new FirstRows<>("view_watch", COLUMNS, "sight", List.of(), List.of("asset_id", "since"), (row, number) -> coverage(row))
                .read(reading, conditions, List.of("d.until is null", "d.until > " + conditions.parameter(at)), most);
    }

    /**
     * Hands over all coverage, in order of assets and then of time, read in parts, so that it needs little memory and holds no connection while
     * the receiver is slow.
     *
     * @param asOf position of the log to answer for
     */
    public void stream(CoverageFilter filter, Reader forWhom, long asOf, Consumer<Coverage> receiver) {
        Last last = null;
        do {
            Last from = last;
            List<Coverage> part = reader.read(VIEWS, asOf, reading -> rows(reading, filter, from, Paging.MOST, forWhom));
            part.forEach(receiver);
            last = part.size() == Paging.MOST ? new Last(part.getLast().assetId().value(), part.getLast().from()) : null;
        } while (last != null);
    }

    private record Last(String asset, Instant from) {

        static Last of(List<String> keys) {
            return new Last(keys.getFirst(), Instant.parse(keys.getLast()));
        }
    }

    private static List<Coverage> rows(Reading reading, CoverageFilter filter, @Nullable Last after, int limit, Reader forWhom) {
        Conditions conditions = new Conditions().and(reading.holds("w"));
        forWhom.restrict(conditions, "w");
        filter.restrict(conditions, reading, forWhom);
        if (after != null) {
            String asset = conditions.parameter(after.asset());
            conditions.and("(w.asset_id > " + asset + " or w.asset_id = " + asset + " and w.since > " + conditions.parameter(after.from()) + ")");
        }
        return reading.jdbc().sql("select " + COLUMNS.stream().map(each -> "w." + each).collect(Collectors.joining(", ")) + " from view_watch w where " + conditions.sql() + " order by w.asset_id, w.since limit " + limit)
                .params(conditions.parameters())
                .query((row, number) -> coverage(row))
                .list();
    }

    private static Coverage coverage(ResultSet row) throws SQLException {
        Sight sight = Sight.valueOf(row.getString(5));
        return new Coverage(new AssetId(row.getString(1)), AssetKind.valueOf(row.getString(2)), Rows.instant(row, 3), Rows.instantOrNull(row, 4), sight,
                sight.looked(), new Footprint(new Position(row.getDouble(6), row.getDouble(7)), row.getInt(8)), row.getLong(9));
    }
}

package org.ceasefiremonitor.projections.asset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about what machines detected, and whether the machines can be trusted for when they did. */
public final class DetectionQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(DetectionProjection.VIEW, AssetProjection.VIEW);

    private final ViewReader reader;

    /** @param reader reads the views */
    public DetectionQueries(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * Lists detections, in order of time, of assets and of sending.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Detected> list(DetectionFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = "detections " + filter;
        Paging.After after = paging.after(asked, 4);
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            List<Detected> found = rows(reading, filter, after == null ? null : Last.of(after.keys()), paging.size() + 1, forWhom);
            Page<Detected> page = paging.page(reading.position(), asked, found, one -> Last.of(one).keys());
            return page.showing(page.items(), reading);
        });
    }

    /**
     * Hands over all detections in the same order, read in parts, so that it needs little memory and holds no connection while the receiver is
     * slow.
     *
     * @param asOf position of the log to answer for
     */
    public void stream(DetectionFilter filter, Reader forWhom, long asOf, Consumer<Detected> receiver) {
        Last last = null;
        do {
            Last from = last;
            List<Detected> part = reader.read(VIEWS, asOf, reading -> rows(reading, filter, from, Paging.MOST, forWhom));
            part.forEach(receiver);
            last = part.size() == Paging.MOST ? Last.of(part.getLast()) : null;
        } while (last != null);
    }

    /** One batch. */
    public Answer<Batch> find(DetectionsId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> {
            List<Detected> found = batch(reading, id, forWhom);
            return Answer.of(reading, found.isEmpty() ? Optional.empty() : Optional.of(new Batch(id, found)));
        });
    }

    /** The detections of one batch, in order; none where there is no such batch. The reading is of {@link #VIEWS} and others beside them. */
    public static List<Detected> batch(Reading reading, DetectionsId id, Reader forWhom) {
        return Last.isBatch(id) ? select(reading, new Conditions().and("d.asset_id = ?", Last.asset(id)).and("d.batch = ?", Last.batch(id)), forWhom,
                " order by d.number") : List.of();
    }

    /** Order of a detection; the id of a batch is the asset's, a dot and a number. */
    private record Last(Instant at, String asset, long batch, long number) {

        static boolean isBatch(DetectionsId id) {
            return id.value().matches(".+\\.[0-9]{1,15}");
        }

        static String asset(DetectionsId id) {
            return id.value().substring(0, id.value().lastIndexOf('.'));
        }

        static long batch(DetectionsId id) {
            return Long.parseLong(id.value().substring(id.value().lastIndexOf('.') + 1));
        }

        static Last of(Detected one) {
            return new Last(one.detection().at(), one.assetId().value(), batch(one.batch()), one.number());
        }

        static Last of(List<String> keys) {
            return new Last(Instant.parse(keys.get(0)), keys.get(1), Long.parseLong(keys.get(2)), Long.parseLong(keys.get(3)));
        }

        List<Object> keys() {
            return List.of(at, asset, batch, number);
        }
    }

    private static List<Detected> rows(Reading reading, DetectionFilter filter, @Nullable Last after, int limit, Reader forWhom) {
        Conditions conditions = new Conditions();
        filter.restrict(conditions, doubt(reading));
        if (after != null) {
            conditions.and("d.detected_at >= ?", after.at()).and("(d.detected_at, d.asset_id, d.batch, d.number) > (" + conditions.parameter(after.at()) + ", "
                    + conditions.parameter(after.asset()) + ", " + conditions.parameter(after.batch()) + ", " + conditions.parameter(after.number()) + ")");
        }
        return select(reading, conditions, forWhom, " order by d.detected_at, d.asset_id, d.batch, d.number limit " + limit);
    }

    private static String doubt(Reading reading) {
        return "exists (select 1 from view_watch w where w.asset_id = d.asset_id and w.sight = 'COMPROMISED' and " + reading.holds("w")
                + " and w.since <= d.detected_at and (w.until is null or w.until > d.detected_at))";
    }

    private static List<Detected> select(Reading reading, Conditions conditions, Reader forWhom, String end) {
        conditions.and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select d.asset_id, d.batch, d.number, d.detected_at, d.kind, d.longitude, d.latitude, d.uncertainty_metres, d.confidence,"
                        + " case when " + doubt(reading) + " then true else false end, d.from_position, d.recorded_at from view_detection d where "
                        + conditions.sql() + end)
                .params(conditions.parameters())
                .query((row, number) -> {
                    AssetId asset = new AssetId(row.getString(1));
                    return new Detected(DetectionsId.of(asset, row.getLong(2)), row.getInt(3), asset,
                            new Detection(Rows.instant(row, 4), Kind.valueOf(row.getString(5)), new Position(row.getDouble(6), row.getDouble(7)),
                                    row.getObject(8, Integer.class), row.getObject(9, Integer.class)),
                            row.getBoolean(10), row.getLong(11), Rows.instant(row, 12));
                })
                .list();
    }
}

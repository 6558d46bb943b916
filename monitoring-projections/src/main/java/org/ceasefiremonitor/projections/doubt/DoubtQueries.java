package org.ceasefiremonitor.projections.doubt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Questions about what is in doubt. A thing is in doubt if it is doubted itself, or if something on which it rests is. A reader is told of a
 * doubt who may see it and each thing on the way from it.
 */
public final class DoubtQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(DoubtProjection.VIEW);

    /** An asset is doubted for a time; what was observed then rests on it. */
    private static final String WITHIN = "d.since is null or (d.until is null or r.observed_from < d.until) and r.observed_to >= d.since";

    private static final String SHOWN = "d.about, d.kind, d.since, d.until, d.reason, d.said_position, d.recorded_at, d.name";

    private final ViewReader reader;

    /** @param reader reads the views */
    public DoubtQueries(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * Lists what is in doubt, once for each reason, in order of things and of what is doubted.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<InDoubt> list(DoubtFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = "doubts " + filter;
        Paging.After after = paging.after(asked, 3);
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            List<Row> found = rows(reading, filter, after == null ? null : after.keys(), paging.size() + 1, forWhom);
            Page<Row> page = paging.page(reading.position(), asked, found, Row::keys);
            return page.showing(page.items().stream().map(Row::shown).toList(), reading);
        });
    }

    /**
     * Hands over all that is in doubt in the same order, read in parts, so that it needs little memory and holds no connection while the receiver
     * is slow.
     *
     * @param asOf position of the log to answer for
     */
    public void stream(DoubtFilter filter, Reader forWhom, long asOf, Consumer<InDoubt> receiver) {
        List<String> last = null;
        do {
            List<String> from = last;
            List<Row> part = reader.read(VIEWS, asOf, reading -> rows(reading, filter, from, Paging.MOST, forWhom));
            part.stream().map(Row::shown).forEach(receiver);
            last = part.size() == Paging.MOST ? part.getLast().keys() : null;
        } while (last != null);
    }

    private record Row(InDoubt shown, String name) {

        List<String> keys() {
            return List.of(shown.thing(), shown.doubt().about(), name);
        }
    }

    private static List<Row> rows(Reading reading, DoubtFilter filter, @Nullable List<String> after, int limit, Reader forWhom) {
        Conditions conditions = new Conditions();
        // The walk begins at what is asked for, so that it costs as much as rests on that.
        String doubt = holds(conditions, reading, forWhom, "d") + " and " + filter.doubts(conditions.part()).sql();
        String reliance = holds(conditions, reading, forWhom, "r");
        filter.things(conditions);
        conditions.and(reading.holds("d"));
        if (after != null) {
            conditions.and("(x.thing, x.about, x.name) > (" + conditions.parameter(after.get(0)) + ", " + conditions.parameter(after.get(1)) + ", "
                    + conditions.parameter(after.get(2)) + ")");
        }
        return reading.jdbc().sql("with recursive doubted (thing, type, about, name) as ("
                        + " select b.thing, b.type, b.about, b.name from (select d.about as thing, d.type, d.about, d.name from view_doubt d where " + doubt
                        + "  union all select r.thing, r.type, d.about, d.name from view_doubt d join view_reliance r on r.rests_on = d.about where " + doubt
                        + "  and " + reliance + " and (" + WITHIN + ")) b"
                        + " union all select r.thing, r.type, y.about, y.name from doubted y join view_reliance r on r.rests_on = y.thing where " + reliance
                        + " and y.type <> 'ASSET')"
                        + " select distinct x.thing, " + SHOWN + " from doubted x join view_doubt d on d.about = x.about and d.name = x.name where "
                        + "x.type not in ('ASSET', 'DIGEST') and " + conditions.sql() + " order by x.thing, d.about, d.name limit " + limit)
                .params(conditions.parameters())
                .query((row, number) -> new Row(new InDoubt(row.getString(1), doubt(row)), row.getString(9)))
                .list();
    }

    /**
     * The doubts about each of some things, in the order in which they were said.
     *
     * @param reading a reading of this view, and of others beside it
     * @param things  by type and id
     */
    public static Map<String, List<Doubt>> of(Reading reading, Collection<String> things, Reader forWhom) {
        Map<String, List<Doubt>> doubts = new HashMap<>();
        if (things.isEmpty()) {
            return doubts;
        }
        Conditions conditions = new Conditions();
        String reliance = holds(conditions, reading, forWhom, "r");
        Conditions first = conditions.part().among("r.thing", things);
        conditions.and(holds(conditions, reading, forWhom, "d"));
        reading.jdbc().sql("with recursive grounds (root, thing, observed_from, observed_to) as ("
                        + " select r.thing, r.rests_on, r.observed_from, r.observed_to from view_reliance r where " + first.sql() + " and " + reliance
                        + " union all select y.root, r.rests_on, r.observed_from, r.observed_to from grounds y join view_reliance r on r.thing = y.thing where "
                        + reliance + ")"
                        + " select distinct r.root, " + SHOWN + " from grounds r join view_doubt d on d.about = r.thing and (" + WITHIN + ") where "
                        + conditions.sql() + " order by r.root, d.said_position")
                .params(conditions.parameters())
                .query(row -> {
                    doubts.computeIfAbsent(row.getString(1), root -> new ArrayList<>()).add(doubt(row));
                });
        return doubts;
    }

    /**
     * The doubts about each of some things itself, not about what it rests on, in the order in which they were said.
     *
     * @param reading a reading of this view, and of others beside it
     * @param things  by type and id
     */
    public static Map<String, List<Doubt>> about(Reading reading, Collection<String> things, Reader forWhom) {
        Map<String, List<Doubt>> doubts = new HashMap<>();
        if (things.isEmpty()) {
            return doubts;
        }
        Conditions conditions = new Conditions().among("d.about", things).and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        reading.jdbc().sql("select d.about, " + SHOWN + " from view_doubt d where " + conditions.sql() + " order by d.about, d.said_position")
                .params(conditions.parameters())
                .query(row -> {
                    doubts.computeIfAbsent(row.getString(1), thing -> new ArrayList<>()).add(doubt(row));
                });
        return doubts;
    }

    /**
     * Which of some things are in doubt, for a query that counts them: common table expressions of which the last is {@code in_doubt}, with the
     * columns {@code thing}, by type and id, and {@code latest}, the position at which the latest reason was said. It costs as much as these
     * things rest on, however many others are in doubt.
     *
     * @param conditions conditions of the query, for its parameters
     * @param reading    a reading of this view, and of others beside it
     * @param things     SQL that selects the things, each by type and id
     */
    public static String inDoubt(Conditions conditions, Reading reading, Reader forWhom, String things) {
        String reliance = holds(conditions, reading, forWhom, "r");
        return "with recursive grounds (root, thing, observed_from, observed_to) as ("
                + " select r.thing, r.rests_on, r.observed_from, r.observed_to from view_reliance r where r.thing in (" + things + ") and " + reliance
                + " union all select y.root, r.rests_on, r.observed_from, r.observed_to from grounds y join view_reliance r on r.thing = y.thing where " + reliance
                + "), in_doubt (thing, latest) as (select r.root, max(d.said_position) from grounds r join view_doubt d on d.about = r.thing and (" + WITHIN
                + ") where " + holds(conditions, reading, forWhom, "d") + " group by r.root) ";
    }

    /**
     * Shows definitions, each with the doubts about it.
     *
     * @param shown what is shown of a definition and its doubts
     */
    public static <D extends Definition, T> Showing<D, T> beside(BiFunction<Defined<D>, List<Doubt>, T> shown) {
        return (found, reading, forWhom) -> {
            var doubts = of(reading, found.stream().map(each -> each.definition().identifier().key()).toList(), forWhom);
            return found.stream().map(each -> shown.apply(each, doubts.getOrDefault(each.definition().identifier().key(), List.of()))).toList();
        };
    }

    private static String holds(Conditions conditions, Reading reading, Reader forWhom, String alias) {
        Conditions part = conditions.part().and(reading.holds(alias));
        forWhom.restrict(part, alias);
        return part.sql();
    }

    private static Doubt doubt(ResultSet row) throws SQLException {
        return new Doubt(row.getString(2), DoubtKind.valueOf(row.getString(3)), Rows.instantOrNull(row, 4), Rows.instantOrNull(row, 5), row.getString(6),
                row.getLong(7), Rows.instant(row, 8));
    }
}

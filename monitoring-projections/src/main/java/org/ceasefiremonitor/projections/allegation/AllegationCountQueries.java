package org.ceasefiremonitor.projections.allegation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding.State;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about how many allegations there are. */
public final class AllegationCountQueries {

    private final ViewReader reader;

    /** @param reader reads the views */
    public AllegationCountQueries(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * Counts allegations by whom they accuse or by who filed them, in order of these.
     *
     * @param who  the only one that is asked for; absent for all
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<AllegationCounts> list(AllegationCounts.By by, @Nullable String who, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = "allegation counts " + by + " " + who;
        Paging.After after = paging.after(asked, 1);
        return reader.read(AllegationQueries.VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            var conditions = conditions(reading, forWhom, by, who, after == null ? null : after.keys().getFirst());
            List<String> found = reading.jdbc().sql("select distinct d." + by.column() + " from view_allegation d where " + conditions.sql() + " order by 1 limit "
                    + (paging.size() + 1)).params(conditions.parameters()).query(String.class).list();
            Page<String> page = paging.page(reading.position(), asked, found, List::of);
            Map<String, Map<State, Long>> states = states(page.items(), by, reading, forWhom);
            return page.showing(page.items().stream().map(each -> AllegationCounts.of(each, states.getOrDefault(each, Map.of()))).toList(), reading);
        });
    }

    /** The counts of all that a page tells of, in one query. */
    private static Map<String, Map<State, Long>> states(List<String> page, AllegationCounts.By by, Reading reading, Reader forWhom) {
        var counts = new HashMap<String, Map<State, Long>>();
        if (page.isEmpty()) {
            return counts;
        }
        var conditions = conditions(reading, forWhom, by, null, null).among("d." + by.column(), page);
        reading.jdbc().sql("select d." + by.column() + ", d.state, count(*) from view_allegation d where " + conditions.sql() + " group by d." + by.column()
                + ", d.state").params(conditions.parameters()).query(row -> {
                    counts.computeIfAbsent(row.getString(1), of -> new EnumMap<>(State.class)).put(State.valueOf(row.getString(2)), row.getLong(3));
                });
        return counts;
    }

    private static Conditions conditions(Reading reading, Reader forWhom, AllegationCounts.By by, @Nullable String who, @Nullable String after) {
        var conditions = new Conditions().and("d." + by.column() + " = ?", who).and("d." + by.column() + " > ?", after).and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return conditions;
    }
}

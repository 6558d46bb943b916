package org.ceasefiremonitor.projections.support;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.support.Amount;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** What contributors pledged, contracted and delivered over time. */
public final class SupportTracker {

    private static final BigDecimal PARTS = BigDecimal.valueOf(10_000);
    private static final String SUMS = Stream.of(SupportStage.values()).map(stage -> ", sum(case when a.stage = '" + stage + "' then a.whole else 0 end)"
            + ", sum(case when a.stage = '" + stage + "' then a.parts else 0 end)").collect(Collectors.joining());
    private static final String ORDER = "d.contributor, a.in_month, a.money, a.measure";

    private final ViewReader reader;

    /** @param reader reads the views */
    public SupportTracker(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * Adds up amounts by contributor, month and currency or unit, in this order, of the packages that the reader may see.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<TrackedSupport> list(TrackerFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = "support tracker " + filter;
        Paging.After after = paging.after(asked, 4);
        return reader.read(SupportQueries.VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            var conditions = new Conditions().and(reading.holds("a")).and(reading.holds("d"));
            filter.restrict(conditions);
            forWhom.restrict(conditions, "d");
            if (after != null) {
                var keys = after.keys();
                conditions.and("(" + ORDER + ") > (" + conditions.parameter(keys.get(0)) + ", " + conditions.parameter(keys.get(1)) + ", "
                        + conditions.parameter(Boolean.valueOf(keys.get(2))) + ", " + conditions.parameter(keys.get(3)) + ")");
            }
            var found = reading.jdbc().sql("select " + ORDER + SUMS + " from view_support_amount a join view_support_package d on d.package_id = a.package_id where "
                            + conditions.sql() + " group by " + ORDER + " order by " + ORDER + " limit " + (paging.size() + 1))
                    .params(conditions.parameters()).query((row, number) -> tracked(row)).list();
            var page = paging.page(reading.position(), asked, found, each -> List.of(each.contributor(), each.month(), each.currency() != null,
                    each.currency() == null ? String.valueOf(each.unit()) : each.currency()));
            return page.showing(page.items(), reading);
        });
    }

    private static TrackedSupport tracked(ResultSet row) throws SQLException {
        var measure = row.getString(4);
        var currency = row.getBoolean(3) ? measure : null;
        return new TrackedSupport(row.getString(1), row.getString(2), currency, currency == null ? measure : null, sum(row, SupportStage.PLEDGED, currency),
                sum(row, SupportStage.FUNDED, currency), sum(row, SupportStage.CONTRACTED, currency), sum(row, SupportStage.DELIVERED, currency),
                sum(row, SupportStage.CANCELLED, currency));
    }

    private static BigDecimal sum(ResultSet row, SupportStage stage, @Nullable String currency) throws SQLException {
        int column = 5 + 2 * stage.ordinal();
        return Amount.written(row.getBigDecimal(column).add(row.getBigDecimal(column + 1).divide(PARTS)), currency);
    }
}

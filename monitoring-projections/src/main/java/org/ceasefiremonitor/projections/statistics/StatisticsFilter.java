package org.ceasefiremonitor.projections.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are counted, and by what. Conditions on different things must all hold; of several values of one thing, one must. What is
 * absent or empty asks for nothing. Retracted reports are never counted.
 *
 * @param by     by what they are counted apart; by nothing, there is one cell for all of them
 * @param days   where days begin and end
 * @param from   first day on which their observed interval begins
 * @param to     last day
 * @param zoneId zones that hold them
 * @param kind   kinds
 * @param side   who held the area: participant ids, BUFFER or UNKNOWN
 */
public record StatisticsFilter(
        Set<Breakdown> by,
        Days days,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<ZoneId> zoneId,
        List<Kind> kind,
        List<String> side) {

    private static final int MOST_VALUES = 100;

    public StatisticsFilter {
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidInput("observedFrom", "must not be a later day than observedTo");
        }
        by = by.isEmpty() ? EnumSet.noneOf(Breakdown.class) : EnumSet.copyOf(by);
        zoneId = listed("zoneId", zoneId);
        kind = listed("kind", kind);
        side = listed("side", side);
        side.forEach(each -> InvalidInput.text("side", each, 80));
    }

    private static <T extends Comparable<? super T>> List<T> listed(String field, @Nullable Collection<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > MOST_VALUES) {
            throw new InvalidInput(field, "may have at most " + MOST_VALUES + " values");
        }
        return values.stream().distinct().sorted().toList();
    }

    /** The same reports, counted together. */
    StatisticsFilter whole() {
        return new StatisticsFilter(Set.of(), days, from, to, zoneId, kind, side);
    }

    boolean by(Breakdown breakdown) {
        return by.contains(breakdown);
    }
}

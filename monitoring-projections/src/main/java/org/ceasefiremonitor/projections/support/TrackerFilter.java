package org.ceasefiremonitor.projections.support;

import java.time.YearMonth;
import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.support.SupportKind;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which amounts are counted. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param contributor who gives the support
 * @param recipient   for whom it is
 * @param kind        what the packages are
 * @param from        first month, UTC
 * @param until       last month, UTC
 */
public record TrackerFilter(@Nullable ParticipantId contributor, @Nullable ParticipantId recipient, List<SupportKind> kind, @Nullable YearMonth from,
        @Nullable YearMonth until) {

    public TrackerFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.kind", kind)
                .and("d.contributor = ?", contributor)
                .and("d.recipient = ?", recipient)
                .and("a.in_month >= ?", from == null ? null : from.toString())
                .and("a.in_month <= ?", until == null ? null : until.toString());
    }
}

package org.ceasefiremonitor.projections.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param thing       the thing, by type and id
 * @param kind        which clocks
 * @param awaitedFrom in which capacity what is waited for is done
 * @param state       how far they have come
 * @param within      they run out within this time from the instant that is asked about, or have run out; 0 to 400 days
 */
public record DeadlineFilter(@Nullable String thing, List<ClockKind> kind, List<Mandate> awaitedFrom, List<DeadlineState> state, @Nullable Duration within) {

    /** All deadlines. */
    public static final DeadlineFilter ALL = new DeadlineFilter(null, List.of(), List.of(), List.of(), null);

    public DeadlineFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        awaitedFrom = awaitedFrom == null ? List.of() : awaitedFrom.stream().distinct().sorted().toList();
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
        if (within != null && (within.isNegative() || within.toDays() > 400)) {
            throw new InvalidInput("within", "must be an ISO-8601 duration from PT0S to P400D, was " + within);
        }
    }

    /** @param at the instant that is asked about */
    void restrict(Conditions conditions, Instant at) {
        conditions.and("d.thing = ?", thing)
                .among("d.kind", kind)
                .among("d.state", state)
                .and("d.due <= ?", within == null ? null : at.plus(within));
        if (!awaitedFrom.isEmpty()) {
            var kinds = Arrays.stream(ClockKind.values()).filter(each -> each.awaitedFrom() != null && awaitedFrom.contains(each.awaitedFrom())).toList();
            var byClock = conditions.part().among("d.awaited_from", awaitedFrom).sql();
            conditions.and("(" + byClock + (kinds.isEmpty() ? "" : " or " + conditions.part().among("d.kind", kinds).sql()) + ")");
        }
    }
}

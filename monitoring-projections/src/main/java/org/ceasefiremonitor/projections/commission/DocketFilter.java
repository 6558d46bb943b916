package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.State;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the docket are asked for; cases that are ended are not on it. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param commission commission before which they lie
 * @param party      Party that is accused or affected
 * @param state      how far they have come
 * @param severity   severity as classified
 */
public record DocketFilter(@Nullable CommissionId commission, @Nullable ParticipantId party, List<State> state, List<Severity> severity) {

    private static final List<State> ENDED = List.of(State.STRUCK, State.INADMISSIBLE, State.JOINED, State.CLOSED);

    /** States of cases that are on the docket. */
    public static final List<State> OPEN = Stream.of(State.values()).filter(state -> !ENDED.contains(state)).toList();

    public DocketFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
        severity = severity == null ? List.of() : severity.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.state not in (" + ENDED.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", ")) + ")").and("d.commission_id = ?", commission);
        if (party != null) {
            var who = conditions.parameter(party);
            conditions.and("(d.accused = " + who + " or d.affected = " + who + ")");
        }
        conditions.among("d.state", state).among("d.severity", severity);
    }
}

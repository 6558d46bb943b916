package org.ceasefiremonitor.projections.support;

import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.support.programme.ProgrammeKind;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state   whether they run
 * @param kind    what the partners do together
 * @param partner a participant that takes part
 */
public record ProgrammeFilter(List<State> state, List<ProgrammeKind> kind, @Nullable ParticipantId partner) {

    /** All programmes. */
    public static final ProgrammeFilter ALL = new ProgrammeFilter(List.of(), List.of(), null);

    public ProgrammeFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .among("d.kind", kind)
                .and("position(? in d.partners) > 0", partner == null ? null : " " + partner.value() + " ");
    }
}

package org.ceasefiremonitor.projections.contribution;

import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionKind;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param contributor participant that contributes
 * @param kind what is contributed
 * @param state how far it has come
 * @param missing whether something is missing of what was pledged
 * @param caveats whether national caveats are attached
 */
public record ContributionEntryFilter(@Nullable ParticipantId contributor, List<ContributionKind> kind, List<State> state, @Nullable Boolean missing,
        @Nullable Boolean caveats) {

    /** All contributions. */
    public static final ContributionEntryFilter ALL = new ContributionEntryFilter(null, List.of(), List.of(), null, null);

    public ContributionEntryFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.contributor = ?", contributor)
                .among("d.kind", kind)
                .among("d.state", state)
                .and("d.falls_short = ?", missing)
                .and("d.caveats = ?", caveats);
    }
}

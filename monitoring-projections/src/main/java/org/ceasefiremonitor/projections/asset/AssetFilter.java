package org.ceasefiremonitor.projections.asset;

import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.AssetStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which assets are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param kind        what they are
 * @param contributor who contributes them
 * @param state       where they stand
 */
public record AssetFilter(List<AssetKind> kind, @Nullable ParticipantId contributor, List<State> state) {

    /** All assets. */
    public static final AssetFilter ALL = new AssetFilter(List.of(), null, List.of());

    public AssetFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.kind", kind)
                .and("d.contributor = ?", contributor)
                .among("d.state", state);
    }
}

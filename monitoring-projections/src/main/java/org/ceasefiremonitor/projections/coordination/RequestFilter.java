package org.ceasefiremonitor.projections.coordination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.coordination.request.RequestKind;
import org.ceasefiremonitor.core.coordination.request.RequestStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param cell the cell
 * @param kind what is asked for
 * @param state how far they have come
 * @param open whether an answer is owed, in time or late
 * @param requester the participant that asks
 * @param owner the participant that sees to them
 * @param dueBefore they are due before this instant
 */
public record RequestFilter(@Nullable CellId cell, List<RequestKind> kind, List<RequestStanding.State> state, @Nullable Boolean open, @Nullable ParticipantId
        requester, @Nullable ParticipantId owner, @Nullable Instant dueBefore) {

    /** All of them. */
    public static final RequestFilter ALL = new RequestFilter(null, List.of(), List.of(), null, null, null, null);

    public RequestFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.cell_id = ?", cell)
                .among("d.kind", kind)
                .among("d.state", state)
                .and("d.open = ?", open)
                .and("d.requester = ?", requester)
                .and("d.owner = ?", owner)
                .and("d.due < ?", dueBefore);
    }
}

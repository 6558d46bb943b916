package org.ceasefiremonitor.projections.coordination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which joint meetings are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param cell the cell
 * @param state how far they have come
 * @param missed whether a commitment was missed and not kept since
 * @param dueBefore an open commitment is due before this instant
 */
public record MeetingFilter(@Nullable CellId cell, List<MeetingStanding.State> state, @Nullable Boolean missed, @Nullable Instant dueBefore) {

    /** All of them. */
    public static final MeetingFilter ALL = new MeetingFilter(null, List.of(), null, null);

    public MeetingFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.cell_id = ?", cell)
                .among("d.state", state)
                .and("d.missed = ?", missed)
                .and("d.next_due < ?", dueBefore);
    }
}

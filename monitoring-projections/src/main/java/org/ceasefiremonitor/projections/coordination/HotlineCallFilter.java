package org.ceasefiremonitor.projections.coordination;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which calls over the hotline are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param cell the cell
 * @param from the participant that calls
 * @param to the participant that is called
 * @param issue the issue that they are about
 * @param state how far they have come
 * @param unanswered whether nobody has answered, in time or late
 * @param secondsToAnswerFrom the answer took at least so many seconds
 * @param openedBefore they were opened before this instant
 */
public record HotlineCallFilter(@Nullable CellId cell, @Nullable ParticipantId from, @Nullable ParticipantId to, @Nullable String issue, List<HotlineStanding.State>
        state, @Nullable Boolean unanswered, @Nullable Long secondsToAnswerFrom, @Nullable Instant openedBefore) {

    /** All of them. */
    public static final HotlineCallFilter ALL = new HotlineCallFilter(null, null, null, null, List.of(), null, null, null);

    public HotlineCallFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.cell_id = ?", cell)
                .and("d.caller = ?", from)
                .and("d.called = ?", to)
                .and("d.issue = ?", issue)
                .among("d.state", state)
                .and("d.unanswered = ?", unanswered)
                .and("d.seconds_to_answer >= ?", secondsToAnswerFrom)
                .and("d.opened_at < ?", openedBefore);
    }
}

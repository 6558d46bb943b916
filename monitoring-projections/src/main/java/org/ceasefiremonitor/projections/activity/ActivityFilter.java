package org.ceasefiremonitor.projections.activity;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.activity.ActivityKind;
import org.ceasefiremonitor.core.activity.ActivityStanding.State;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which activities are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param side     the Party whose activity it is
 * @param kind     what was notified
 * @param state    where it stands
 * @param notified whether it was notified; those that were not were asked about
 * @param late     whether its notice came too late
 * @param from     it lasts then or later
 * @param to       it begins before this instant
 * @param bbox     box that its place, as an upright rectangle, touches
 * @param placed   whether only those are meant that have a place
 */
public record ActivityFilter(@Nullable ParticipantId side, List<ActivityKind> kind, List<State> state, @Nullable Boolean notified, @Nullable Boolean late,
        @Nullable Instant from, @Nullable Instant to, @Nullable Box bbox, boolean placed) {

    /** All activities. */
    public static final ActivityFilter ALL = new ActivityFilter(null, List.of(), List.of(), null, null, null, null, null, false);

    public ActivityFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.side = ?", side)
                .among("d.kind", kind)
                .among("d.state", state)
                .and("d.notified = ?", notified)
                .and("d.late = ?", late)
                .and("d.ends > ?", from)
                .and("d.begins < ?", to);
        if (bbox != null) {
            bbox.restrictExtent(conditions, "d");
        }
        if (placed) {
            conditions.and("d.west is not null");
        }
    }
}

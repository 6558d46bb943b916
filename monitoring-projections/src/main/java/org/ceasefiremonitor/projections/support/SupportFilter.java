package org.ceasefiremonitor.projections.support;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.support.SupportKind;
import org.ceasefiremonitor.core.support.SupportStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which packages are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param state          how far they have come
 * @param kind           what they are
 * @param contributor    who gives the support
 * @param recipient      for whom it is
 * @param overdue        whether the promised time ran out before it was delivered
 * @param delayed        whether the delivery was ever put off
 * @param promisedBefore the delivery is promised until an instant before this one
 */
public record SupportFilter(List<State> state, List<SupportKind> kind, @Nullable ParticipantId contributor, @Nullable ParticipantId recipient,
        @Nullable Boolean overdue, @Nullable Boolean delayed, @Nullable Instant promisedBefore) {

    /** All packages. */
    public static final SupportFilter ALL = new SupportFilter(List.of(), List.of(), null, null, null, null, null);

    public SupportFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.state", state)
                .among("d.kind", kind)
                .and("d.contributor = ?", contributor)
                .and("d.recipient = ?", recipient)
                .and("d.overdue = ?", overdue)
                .and("d.put_off = ?", delayed)
                .and("d.promised_by < ?", promisedBefore);
    }
}

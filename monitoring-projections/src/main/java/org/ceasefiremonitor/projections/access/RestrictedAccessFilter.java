package org.ceasefiremonitor.projections.access;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding.State;
import org.ceasefiremonitor.core.mechanism.access.RestrictionKind;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which restrictions of access are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param side who holds the area: participant id of a Party, BUFFER or UNKNOWN
 * @param kind what was done
 * @param state how far it has come
 * @param asset the monitoring asset that it kept from looking
 * @param from it lasted then or later
 * @param to it began before this instant
 * @param replyDueBefore a reply to a protest is due before this instant
 */
public record RestrictedAccessFilter(@Nullable String side, List<RestrictionKind> kind, List<State> state, @Nullable AssetId asset,
        @Nullable Instant from, @Nullable Instant to, @Nullable Instant replyDueBefore) {

    /** All restrictions of access. */
    public static final RestrictedAccessFilter ALL = new RestrictedAccessFilter(null, List.of(), List.of(), null, null, null, null);

    public RestrictedAccessFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.side = ?", side)
                .among("d.kind", kind)
                .among("d.state", state)
                .and("d.asset_id = ?", asset)
                .and("(d.ended is null or d.ended > ?)", from)
                .and("d.began < ?", to)
                .and("d.reply_by < ?", replyDueBefore);
    }
}

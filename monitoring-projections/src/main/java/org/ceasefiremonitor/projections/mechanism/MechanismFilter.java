package org.ceasefiremonitor.projections.mechanism;

import java.util.List;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which mechanisms are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param agreement agreement whose ceasefire they monitor
 * @param state     where they stand
 * @param lead      participant that was designated last to lead them
 * @param zone      zone that belongs to one of their sectors
 */
public record MechanismFilter(@Nullable AgreementId agreement, List<State> state, @Nullable ParticipantId lead, @Nullable ZoneId zone) {

    /** All mechanisms. */
    public static final MechanismFilter ALL = new MechanismFilter(null, List.of(), null, null);

    public MechanismFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.and("d.agreement_id = ?", agreement)
                .among("d.state", state)
                .and("d.lead_participant = ?", lead)
                .and("position(? in d.zones) > 0", zone == null ? null : " " + zone.value() + " ");
    }
}

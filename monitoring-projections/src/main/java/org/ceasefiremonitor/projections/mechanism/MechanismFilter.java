package org.ceasefiremonitor.projections.mechanism;

import java.time.Instant;
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
 * @param lead      participant that leads them at the instant that is asked about
 * @param zone      zone that belongs to one of their sectors
 */
public record MechanismFilter(@Nullable AgreementId agreement, List<State> state, @Nullable ParticipantId lead, @Nullable ZoneId zone) {

    /** All mechanisms. */
    public static final MechanismFilter ALL = new MechanismFilter(null, List.of(), null, null);

    public MechanismFilter {
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
    }

    /** @param at instant that is asked about */
    void restrict(Conditions conditions, Instant at) {
        conditions.and("d.agreement_id = ?", agreement)
                .among("d.state", state)
                .and("position(? in d.zones) > 0", zone == null ? null : " " + zone.value() + " ");
        if (lead != null) {
            var then = conditions.parameter(at);
            // a version's leads are those that were recorded at its position
            conditions.and("exists (select 1 from view_mechanism_lead l where l.lead = ? and l.led_from <= " + then + " and (l.led_until is null or l.led_until > "
                    + then + ") and l.mechanism_id = d.mechanism_id and l.from_position <= d.from_position and l.to_position > d.from_position)", lead);
        }
    }
}

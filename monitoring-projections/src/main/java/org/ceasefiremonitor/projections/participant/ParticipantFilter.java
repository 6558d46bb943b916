package org.ceasefiremonitor.projections.participant;

import java.util.List;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which participants are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param form    what it is
 * @param role    a role that it was ever granted
 * @param mandate a mandate that it was ever granted
 */
public record ParticipantFilter(List<Form> form, @Nullable Role role, @Nullable Mandate mandate) {

    /** All participants. */
    public static final ParticipantFilter ALL = new ParticipantFilter(List.of(), null, null);

    public ParticipantFilter {
        form = form == null ? List.of() : form.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.form", form)
                .and("position(? in d.roles) > 0", role == null ? null : " " + role.name() + " ")
                .and("position(? in d.mandates) > 0", mandate == null ? null : " " + mandate.name() + " ");
    }
}

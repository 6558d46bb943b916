package org.ceasefiremonitor.projections.agreement;

import java.util.List;
import org.ceasefiremonitor.core.agreement.AgreementTerms.Phase;
import org.ceasefiremonitor.projections.view.Conditions;

/**
 * Which agreements are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param phase where it stands
 */
public record AgreementFilter(List<Phase> phase) {

    /** All agreements. */
    public static final AgreementFilter ALL = new AgreementFilter(List.of());

    public AgreementFilter {
        phase = phase == null ? List.of() : phase.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.phase", phase);
    }
}

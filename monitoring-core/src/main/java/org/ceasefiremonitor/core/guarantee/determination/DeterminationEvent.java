package org.ceasefiremonitor.core.guarantee.determination;

import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a determination of an armed attack; all of them define it. */
public sealed interface DeterminationEvent extends Event permits DeterminationRequested, EvidencePackAssembled, EvidencePackMissed, GuarantorPositionStated,
        ConsultationHeld, ConsultationStruck, ConsultationMissed, ArmedAttackDetermined, ArmedAttackNotDetermined, DeterminationStruck,
        DeterminationRequestWithdrawn {

    /** The determination. */
    DeterminationId determinationId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return determinationId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}

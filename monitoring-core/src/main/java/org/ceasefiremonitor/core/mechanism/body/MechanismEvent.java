package org.ceasefiremonitor.core.mechanism.body;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a mechanism; all of them define it. */
public sealed interface MechanismEvent extends Event permits MechanismEstablished, MechanismCorrected, MechanismStruck, MechanismActivated,
        MechanismSuspended, MechanismReinstated, MechanismEnded, MechanismCourseCorrected, LeadDesignated, LeadCorrected, LeadStruck,
        SectorDefined, SectorRedrawn, SectorCorrected, SectorDissolved, ReportingPeriodSet, ReportingPeriodCorrected,
        ReportingPeriodStopped, PartnerAdmitted, PartnerReleased {

    /** The mechanism. */
    MechanismId mechanismId();

    @Override
    default Identifier subject() {
        return mechanismId();
    }

    @Override
    default Marking visibility() {
        return Marking.GREEN;
    }
}

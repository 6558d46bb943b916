package org.ceasefiremonitor.core.support;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a package of support; all of them define it. */
public sealed interface SupportEvent extends Event permits SupportAnnounced, SupportCorrected, SupportStruck, SupportDeliveryPromised, SupportPromiseCorrected,
        SupportDelayed, SupportOverdue, SupportFunded, SupportContracted, SupportDelivered, SupportStepCorrected, SupportStepStruck, SupportCompleted,
        SupportCancelled, SupportReopened {

    /** The package. */
    SupportPackageId packageId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return packageId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}

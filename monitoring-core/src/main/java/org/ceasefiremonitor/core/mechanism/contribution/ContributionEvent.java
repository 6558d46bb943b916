package org.ceasefiremonitor.core.mechanism.contribution;

import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a contribution. */
public sealed interface ContributionEvent extends Event permits ContributionOffered, ContributionCorrected, ContributionStruck, ContributionPledged,
        ContributionConfirmed, ContributionDelivered, DeliveryCorrected, ContributionOperational, NationalCaveatAttached, NationalCaveatStruck,
        ContributionShortfallDetected, ContributionWithdrawn, ContributionCompleted {

    /** The contribution. */
    ContributionId contributionId();

    @Override
    default Identifier subject() {
        return contributionId();
    }

    @Override
    default Marking visibility() {
        return Marking.GREEN;
    }
}

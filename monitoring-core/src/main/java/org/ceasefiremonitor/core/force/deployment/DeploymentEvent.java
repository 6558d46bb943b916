package org.ceasefiremonitor.core.force.deployment;

import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a deployment; all of them define it. */
public sealed interface DeploymentEvent extends Event permits DeploymentPlanned, DeploymentCorrected, DeploymentStruck, DeploymentTasked,
        DeploymentArrived, ArrivalStruck, DeploymentMoved, StrengthReported, CaveatInvoked, CaveatInvocationStruck, DeploymentWithdrawn {

    /** The deployment. */
    DeploymentId deploymentId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return deploymentId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}

package org.ceasefiremonitor.core.force.deployment;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * A hub, a unit or a protected store of a force is planned.
 *
 * @param deploymentId the deployment
 * @param forceId the force of which it is
 * @param kind what is deployed
 * @param component the component to which it belongs
 * @param unit which unit; no names of persons; 1 to 200 characters
 * @param place where
 * @param placeText the place in words; 1 to 500 characters
 * @param strengthLow least number of people; 0 to 100,000
 * @param strengthHigh greatest number of people; 0 to 100,000
 * @param protectedFacility what is protected there; absent if nothing is; 1 to 500 characters
 * @param tasking what it is there for; 1 to 2,000 characters
 * @param contributions contributions on which it rests, which are assigned to the force; at most 50
 * @param caveats national caveats of these contributions, which travel with the tasking; at most 5000
 * @param by participant whose representative recorded it
 * @param at when it was recorded, UTC
 * @param marking who may see it
 */
@EventType("deployment.DeploymentPlanned")
public record DeploymentPlanned(DeploymentId deploymentId, ForceId forceId, DeploymentKind kind, Component component, String unit, Position place,
        @Nullable String placeText, int strengthLow, int strengthHigh, @Nullable String protectedFacility, String tasking,
        List<ContributionId> contributions, List<CarriedCaveat> caveats, ParticipantId by, Instant at, Marking marking)
        implements DeploymentEvent {
}

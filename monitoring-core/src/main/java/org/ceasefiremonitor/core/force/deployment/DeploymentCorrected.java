package org.ceasefiremonitor.core.force.deployment;

import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a deployment was corrected.
 *
 * @param deploymentId the deployment
 * @param kind what is deployed
 * @param component the component to which it belongs
 * @param unit which unit; no names of persons; 1 to 200 characters
 * @param place where
 * @param placeText the place in words; 1 to 500 characters
 * @param strengthLow least number of people; 0 to 100,000
 * @param strengthHigh greatest number of people; 0 to 100,000
 * @param protectedFacility what is protected there; absent if nothing is; 1 to 500 characters
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("deployment.DeploymentCorrected")
public record DeploymentCorrected(DeploymentId deploymentId, DeploymentKind kind, Component component, String unit, Position place,
        @Nullable String placeText, int strengthLow, int strengthHigh, @Nullable String protectedFacility, String reason, Marking marking)
        implements DeploymentEvent, Correction {
}

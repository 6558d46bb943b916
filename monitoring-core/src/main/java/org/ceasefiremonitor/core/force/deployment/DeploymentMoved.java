package org.ceasefiremonitor.core.force.deployment;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * A deployment has moved.
 *
 * @param deploymentId the deployment
 * @param place where
 * @param placeText the place in words; 1 to 500 characters
 * @param movedAt when it moved; not in the future, UTC
 * @param at when it was recorded, UTC
 * @param marking who may see it
 */
@EventType("deployment.DeploymentMoved")
public record DeploymentMoved(DeploymentId deploymentId, Position place, @Nullable String placeText, Instant movedAt, Instant at, Marking marking)
        implements DeploymentEvent {
}

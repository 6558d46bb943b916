package org.ceasefiremonitor.core.force.deployment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Records that a deployment has moved.
 *
 * @param deploymentId the deployment
 * @param place where
 * @param placeText the place in words; 1 to 500 characters
 * @param movedAt when it moved; not in the future, UTC
 */
@JsonClassDescription("Records that a deployment has moved.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record MoveDeployment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The deployment.")
        DeploymentId deploymentId,
        @JsonPropertyDescription("Where.")
        Position place,
        @Nullable
        @JsonPropertyDescription("The place in words; 1 to 500 characters.")
        String placeText,
        @JsonPropertyDescription("When it moved; not in the future, UTC.")
        Instant movedAt) implements DeploymentCommand, Concerns {

    public MoveDeployment {
        InvalidInput.required("deploymentId", deploymentId);
        InvalidInput.required("place", place);
        InvalidInput.optionalText("placeText", placeText, 500);
        movedAt = InvalidInput.instant("movedAt", movedAt);
    }

    @Override
    public Identifier concerned() {
        return deploymentId;
    }
}

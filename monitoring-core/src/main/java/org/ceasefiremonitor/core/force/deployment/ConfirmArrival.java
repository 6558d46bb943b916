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
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a deployment has arrived.
 *
 * @param deploymentId the deployment
 * @param arrivedAt when it arrived; not in the future, UTC
 */
@JsonClassDescription("Records that a deployment has arrived.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record ConfirmArrival(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The deployment.")
        DeploymentId deploymentId,
        @JsonPropertyDescription("When it arrived; not in the future, UTC.")
        Instant arrivedAt) implements DeploymentCommand, Concerns {

    public ConfirmArrival {
        InvalidInput.required("deploymentId", deploymentId);
        arrivedAt = InvalidInput.instant("arrivedAt", arrivedAt);
    }

    @Override
    public Identifier concerned() {
        return deploymentId;
    }
}

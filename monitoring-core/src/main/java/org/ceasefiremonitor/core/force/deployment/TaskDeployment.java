package org.ceasefiremonitor.core.force.deployment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Records what a deployment is there for from now on. It is a record, not an order.
 *
 * @param deploymentId the deployment
 * @param tasking what it is there for; 1 to 2,000 characters
 * @param contributions contributions on which it rests, which are assigned to the force; at most 50
 */
@JsonClassDescription("Records what a deployment is there for from now on. It is a record, not an order.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record TaskDeployment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The deployment.")
        DeploymentId deploymentId,
        @JsonPropertyDescription("What it is there for; 1 to 2,000 characters.")
        String tasking,
        @Nullable
        @JsonPropertyDescription("Contributions on which it rests, which are assigned to the force; at most 50.")
        List<ContributionId> contributions) implements DeploymentCommand, Concerns {

    public TaskDeployment {
        InvalidInput.required("deploymentId", deploymentId);
        InvalidInput.text("tasking", tasking, 2000);
        contributions = InvalidInput.named("contributions", contributions, 0, 50);
    }

    @Override
    public Identifier concerned() {
        return deploymentId;
    }
}

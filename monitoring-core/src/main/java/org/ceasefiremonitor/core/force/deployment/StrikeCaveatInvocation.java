package org.ceasefiremonitor.core.force.deployment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a record that a caveat forbids something of the tasking.
 *
 * @param deploymentId the deployment
 * @param number number of the record in the order in which they were made, from 1; 1 to 1,000
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a record that a caveat forbids something of the tasking.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record StrikeCaveatInvocation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The deployment.")
        DeploymentId deploymentId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the record in the order in which they were made, from 1; 1 to 1,000.")
        int number,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements DeploymentCommand, Concerns {

    public StrikeCaveatInvocation {
        InvalidInput.required("deploymentId", deploymentId);
        InvalidInput.between("number", number, 1, 1000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return deploymentId;
    }
}

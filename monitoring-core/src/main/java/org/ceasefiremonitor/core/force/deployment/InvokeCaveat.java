package org.ceasefiremonitor.core.force.deployment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a national caveat forbids something of the tasking.
 *
 * @param deploymentId the deployment
 * @param contributionId the contribution to which the caveat is attached
 * @param number number of the caveat there, from 1; 1 to 100
 * @param note what of the tasking it forbids; 1 to 2,000 characters
 */
@JsonClassDescription("Records that a national caveat forbids something of the tasking.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record InvokeCaveat(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The deployment.")
        DeploymentId deploymentId,
        @JsonPropertyDescription("The contribution to which the caveat is attached.")
        ContributionId contributionId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the caveat there, from 1; 1 to 100.")
        int number,
        @JsonPropertyDescription("What of the tasking it forbids; 1 to 2,000 characters.")
        String note) implements DeploymentCommand, Concerns {

    public InvokeCaveat {
        InvalidInput.required("deploymentId", deploymentId);
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.between("number", number, 1, 100);
        InvalidInput.text("note", note, 2000);
    }

    @Override
    public Identifier concerned() {
        return deploymentId;
    }
}

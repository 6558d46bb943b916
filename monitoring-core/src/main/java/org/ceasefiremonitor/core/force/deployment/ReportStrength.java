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
 * Records how strong a deployment is now.
 *
 * @param deploymentId the deployment
 * @param strengthLow least number of people; 0 to 100,000
 * @param strengthHigh greatest number of people; 0 to 100,000
 */
@JsonClassDescription("Records how strong a deployment is now.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record ReportStrength(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The deployment.")
        DeploymentId deploymentId,
        @JsonProperty(value = "strengthLow", required = true)
        @JsonPropertyDescription("Least number of people; 0 to 100,000.")
        int strengthLow,
        @JsonProperty(value = "strengthHigh", required = true)
        @JsonPropertyDescription("Greatest number of people; 0 to 100,000.")
        int strengthHigh) implements DeploymentCommand, Concerns {

    public ReportStrength {
        InvalidInput.required("deploymentId", deploymentId);
        InvalidInput.between("strengthLow", strengthLow, 0, 100000);
        InvalidInput.between("strengthHigh", strengthHigh, 0, 100000);
        if (strengthHigh < strengthLow) {
            throw new InvalidInput("strengthHigh", "must not be less than strengthLow");
        }
    }

    @Override
    public Identifier concerned() {
        return deploymentId;
    }
}

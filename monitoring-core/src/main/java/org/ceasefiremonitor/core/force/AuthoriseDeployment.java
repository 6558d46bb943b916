package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Authorises the deployment of the force.
 *
 * @param forceId the force
 * @param reasons why; 1 to 4,000 characters
 */
@JsonClassDescription("Authorises the deployment of the force.")
@IssuedBy({Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record AuthoriseDeployment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("Why; 1 to 4,000 characters.")
        String reasons) implements ForceCommand, Concerns {

    public AuthoriseDeployment {
        InvalidInput.required("forceId", forceId);
        InvalidInput.text("reasons", reasons, 4000);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}

package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Ends the assignment of a contribution to the force.
 *
 * @param forceId the force
 * @param contributionId the contribution
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Ends the assignment of a contribution to the force.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.FORCE_COMMANDER})
@HumanDecision
public record ReleaseContribution(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ForceCommand, Concerns {

    public ReleaseContribution {
        InvalidInput.required("forceId", forceId);
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}

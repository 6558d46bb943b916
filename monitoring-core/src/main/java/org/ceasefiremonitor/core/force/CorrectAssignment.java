package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * Corrects how a contribution is assigned.
 *
 * @param forceId the force
 * @param contributionId the contribution
 * @param component which component
 * @param readinessDays days from the order until it can act; 0 to 365
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects how a contribution is assigned.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.FORCE_COMMANDER})
@HumanDecision
public record CorrectAssignment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonPropertyDescription("Which component.")
        Component component,
        @JsonProperty(value = "readinessDays", required = true)
        @JsonPropertyDescription("Days from the order until it can act; 0 to 365.")
        int readinessDays,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ForceCommand, Concerns {

    public CorrectAssignment {
        InvalidInput.required("forceId", forceId);
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.required("component", component);
        InvalidInput.between("readinessDays", readinessDays, 0, 365);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}

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
 * Rates how ready a contribution is.
 *
 * @param forceId the force
 * @param contributionId the contribution
 * @param readinessDays days from the order until it can act; 0 to 365
 * @param level how ready it is
 * @param basis on what that rests; 1 to 2,000 characters
 */
@JsonClassDescription("Rates how ready a contribution is.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record RateReadiness(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonProperty(value = "readinessDays", required = true)
        @JsonPropertyDescription("Days from the order until it can act; 0 to 365.")
        int readinessDays,
        @JsonPropertyDescription("How ready it is.")
        ReadinessLevel level,
        @JsonPropertyDescription("On what that rests; 1 to 2,000 characters.")
        String basis) implements ForceCommand, Concerns {

    public RateReadiness {
        InvalidInput.required("forceId", forceId);
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.between("readinessDays", readinessDays, 0, 365);
        InvalidInput.required("level", level);
        InvalidInput.text("basis", basis, 2000);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}

package org.ceasefiremonitor.core.mechanism.contribution;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a national caveat that holds no more or was attached by mistake.
 *
 * @param contributionId the contribution
 * @param number number of the caveat, from 1; 1 to 100
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a national caveat that holds no more or was attached by mistake.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record StrikeNationalCaveat(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the caveat, from 1; 1 to 100.")
        int number,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ContributionCommand, Concerns {

    public StrikeNationalCaveat {
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.between("number", number, 1, 100);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return contributionId;
    }
}

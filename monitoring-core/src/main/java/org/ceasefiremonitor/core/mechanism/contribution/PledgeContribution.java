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
 * Pledges a contribution that was offered.
 *
 * @param contributionId the contribution
 * @param quantity how much is pledged, in the unit; 1 to 1,000,000,000
 */
@JsonClassDescription("Pledges a contribution that was offered.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record PledgeContribution(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonProperty(value = "quantity", required = true)
        @JsonPropertyDescription("How much is pledged, in the unit; 1 to 1,000,000,000.")
        int quantity) implements ContributionCommand, Concerns {

    public PledgeContribution {
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.between("quantity", quantity, 1, 1000000000);
    }

    @Override
    public Identifier concerned() {
        return contributionId;
    }
}

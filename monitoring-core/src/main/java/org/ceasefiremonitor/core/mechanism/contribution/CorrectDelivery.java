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
 * Corrects how much of a contribution was delivered.
 *
 * @param contributionId the contribution
 * @param delivered how much was delivered in all, in the unit; 0 to 1,000,000,000
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects how much of a contribution was delivered.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectDelivery(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonProperty(value = "delivered", required = true)
        @JsonPropertyDescription("How much was delivered in all, in the unit; 0 to 1,000,000,000.")
        int delivered,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ContributionCommand, Concerns {

    public CorrectDelivery {
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.between("delivered", delivered, 0, 1000000000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return contributionId;
    }
}

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
 * Withdraws a contribution, with notice.
 *
 * @param contributionId the contribution
 * @param noticeDays days of notice that are given; 0 to 3,650
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Withdraws a contribution, with notice.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record WithdrawContribution(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonProperty(value = "noticeDays", required = true)
        @JsonPropertyDescription("Days of notice that are given; 0 to 3,650.")
        int noticeDays,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ContributionCommand, Concerns {

    public WithdrawContribution {
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.between("noticeDays", noticeDays, 0, 3650);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return contributionId;
    }
}

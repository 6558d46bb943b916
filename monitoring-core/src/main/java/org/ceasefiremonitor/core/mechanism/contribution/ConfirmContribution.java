package org.ceasefiremonitor.core.mechanism.contribution;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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
 * Confirms a contribution that was pledged, with the approval that it needed at home.
 *
 * @param contributionId the contribution
 * @param domesticApproval act by which the contributor approved it at home; 1 to 400 characters
 */
@JsonClassDescription("Confirms a contribution that was pledged, with the approval that it needed at home.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ConfirmContribution(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonPropertyDescription("Act by which the contributor approved it at home; 1 to 400 characters.")
        String domesticApproval) implements ContributionCommand, Concerns {

    public ConfirmContribution {
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.text("domesticApproval", domesticApproval, 400);
    }

    @Override
    public Identifier concerned() {
        return contributionId;
    }
}

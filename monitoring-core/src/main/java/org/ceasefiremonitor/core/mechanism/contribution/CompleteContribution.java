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
import org.jspecify.annotations.Nullable;

/**
 * Records that a contribution was made to its end.
 *
 * @param contributionId the contribution
 * @param note what else is said of it; 1 to 4,000 characters
 */
@JsonClassDescription("Records that a contribution was made to its end.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CompleteContribution(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @Nullable
        @JsonPropertyDescription("What else is said of it; 1 to 4,000 characters.")
        String note) implements ContributionCommand, Concerns {

    public CompleteContribution {
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.optionalText("note", note, 4000);
    }

    @Override
    public Identifier concerned() {
        return contributionId;
    }
}

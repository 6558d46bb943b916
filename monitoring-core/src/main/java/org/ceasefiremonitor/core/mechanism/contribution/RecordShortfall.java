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
 * Records that a contribution falls short of what was pledged.
 *
 * @param contributionId the contribution
 * @param missing how much is missing, in the unit; 1 to 1,000,000,000
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Records that a contribution falls short of what was pledged.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.REGISTRAR, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record RecordShortfall(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonProperty(value = "missing", required = true)
        @JsonPropertyDescription("How much is missing, in the unit; 1 to 1,000,000,000.")
        int missing,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ContributionCommand, Concerns {

    public RecordShortfall {
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.between("missing", missing, 1, 1000000000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return contributionId;
    }
}

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
 * Attaches a national caveat to a contribution.
 *
 * @param contributionId the contribution
 * @param caveat for what it may not be used; 1 to 2,000 characters
 */
@JsonClassDescription("Attaches a national caveat to a contribution.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record AttachNationalCaveat(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The contribution.")
        ContributionId contributionId,
        @JsonPropertyDescription("For what it may not be used; 1 to 2,000 characters.")
        String caveat) implements ContributionCommand, Concerns {

    public AttachNationalCaveat {
        InvalidInput.required("contributionId", contributionId);
        InvalidInput.text("caveat", caveat, 2000);
    }

    @Override
    public Identifier concerned() {
        return contributionId;
    }
}

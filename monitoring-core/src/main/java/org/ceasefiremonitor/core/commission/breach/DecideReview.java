package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Upholds the finding or replaces it, as a ballot decided; the one replaced stays visible.
 *
 * @param caseId the case
 * @param ballotId ballot that decided it
 * @param revised the finding that replaces the other; absent if that is upheld
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Upholds the finding or replaces it, as a ballot decided; the one replaced stays visible.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record DecideReview(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The case.")
        BreachCaseId caseId,
        @JsonPropertyDescription("Ballot that decided it.")
        BallotId ballotId,
        @Nullable
        @JsonPropertyDescription("The finding that replaces the other; absent if that is upheld.")
        Finding revised,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements BreachCommand, Concerns {

    public DecideReview {
        InvalidInput.required("caseId", caseId);
        InvalidInput.required("ballotId", ballotId);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return caseId;
    }
}

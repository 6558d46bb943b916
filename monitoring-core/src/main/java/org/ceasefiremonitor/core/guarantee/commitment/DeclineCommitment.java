package org.ceasefiremonitor.core.guarantee.commitment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Declines to act on a commitment, with reasons that the other guarantors see.
 *
 * @param commitmentId the commitment
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Declines to act on a commitment, with reasons that the other guarantors see.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record DeclineCommitment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commitment.")
        CommitmentId commitmentId,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements CommitmentCommand, Concerns {

    public DeclineCommitment {
        InvalidInput.required("commitmentId", commitmentId);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return commitmentId;
    }
}

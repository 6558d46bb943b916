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
 * Records that a commitment is fulfilled: each measure that was decided on is carried out, lifted or dropped.
 *
 * @param commitmentId the commitment
 * @param statement what the guarantor says; 1 to 8,000 characters
 */
@JsonClassDescription("Records that a commitment is fulfilled: each measure that was decided on is carried out, lifted or dropped.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record FulfilCommitment(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commitment.")
        CommitmentId commitmentId,
        @JsonPropertyDescription("What the guarantor says; 1 to 8,000 characters.")
        String statement) implements CommitmentCommand, Concerns {

    public FulfilCommitment {
        InvalidInput.required("commitmentId", commitmentId);
        InvalidInput.text("statement", statement, 8000);
    }

    @Override
    public Identifier concerned() {
        return commitmentId;
    }
}

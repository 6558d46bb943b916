package org.ceasefiremonitor.core.guarantee.commitment;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that a guarantor decided on no measures in time.
 *
 * @param commitmentId the commitment
 */
@JsonClassDescription("Records that a guarantor decided on no measures in time.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissCommitmentMeasures(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commitment.")
        CommitmentId commitmentId) implements CommitmentCommand, Concerns {

    public MissCommitmentMeasures {
        InvalidInput.required("commitmentId", commitmentId);
    }

    @Override
    public Identifier concerned() {
        return commitmentId;
    }
}

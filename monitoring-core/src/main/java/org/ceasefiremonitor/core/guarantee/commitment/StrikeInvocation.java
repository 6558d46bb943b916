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
 * Strikes an invocation that was made by mistake, before the guarantor has answered.
 *
 * @param commitmentId the commitment
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes an invocation that was made by mistake, before the guarantor has answered.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.GUARANTOR_REP})
@HumanDecision
public record StrikeInvocation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commitment.")
        CommitmentId commitmentId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CommitmentCommand, Concerns {

    public StrikeInvocation {
        InvalidInput.required("commitmentId", commitmentId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return commitmentId;
    }
}

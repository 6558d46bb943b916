package org.ceasefiremonitor.core.guarantee.determination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Withdraws a request that is not decided on.
 *
 * @param determinationId the determination
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Withdraws a request that is not decided on.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP, Mandate.FORCE_COMMANDER})
@HumanDecision
public record WithdrawDeterminationRequest(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The determination.")
        DeterminationId determinationId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements DeterminationCommand, Concerns {

    public WithdrawDeterminationRequest {
        InvalidInput.required("determinationId", determinationId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return determinationId;
    }
}

package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Withdraws one of the three preconditions; by its authority.
 *
 * @param forceId the force
 * @param precondition which of the three
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Withdraws one of the three preconditions; by its authority.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CONTRIBUTOR_REP, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_CHAIR, Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP})
@HumanDecision
public record WithdrawPrecondition(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("Which of the three.")
        Precondition precondition,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ForceCommand, Concerns {

    public WithdrawPrecondition {
        InvalidInput.required("forceId", forceId);
        InvalidInput.required("precondition", precondition);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}

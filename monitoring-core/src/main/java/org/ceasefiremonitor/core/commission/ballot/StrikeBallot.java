package org.ceasefiremonitor.core.commission.ballot;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a ballot that was opened by mistake, before anything is unsealed.
 *
 * @param ballotId the ballot
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a ballot that was opened by mistake, before anything is unsealed.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record StrikeBallot(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ballot.")
        BallotId ballotId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements BallotCommand, Concerns {

    public StrikeBallot {
        InvalidInput.required("ballotId", ballotId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return ballotId;
    }
}

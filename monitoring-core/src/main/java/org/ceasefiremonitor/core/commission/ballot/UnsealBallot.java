package org.ceasefiremonitor.core.commission.ballot;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Unseals a ballot whose time to reveal has run out, and tallies it; a ballot in which all have revealed is unsealed at once.
 *
 * @param ballotId the ballot
 */
@JsonClassDescription("Unseals a ballot whose time to reveal has run out, and tallies it; a ballot in which all have revealed "
        + "is unsealed at once.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR, Mandate.CLOCK})
public record UnsealBallot(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ballot.")
        BallotId ballotId) implements BallotCommand, Concerns {

    public UnsealBallot {
        InvalidInput.required("ballotId", ballotId);
    }

    @Override
    public Identifier concerned() {
        return ballotId;
    }
}

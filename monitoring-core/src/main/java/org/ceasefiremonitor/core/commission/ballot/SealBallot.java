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
 * Seals a ballot whose time to commit has run out; a ballot in which all have committed themselves is sealed at once.
 *
 * @param ballotId the ballot
 */
@JsonClassDescription("Seals a ballot whose time to commit has run out; a ballot in which all have committed themselves is "
        + "sealed at once.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR, Mandate.CLOCK})
public record SealBallot(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ballot.")
        BallotId ballotId) implements BallotCommand, Concerns {

    public SealBallot {
        InvalidInput.required("ballotId", ballotId);
    }

    @Override
    public Identifier concerned() {
        return ballotId;
    }
}

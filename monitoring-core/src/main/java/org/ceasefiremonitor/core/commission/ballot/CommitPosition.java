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
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Commits the member for which the actor speaks to a position, without saying which.
 *
 * @param ballotId the ballot
 * @param commitment commitment: SHA-256 over ballot, member, position and nonce, see ADR 0037
 */
@JsonClassDescription("Commits the member for which the actor speaks to a position, without saying which.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record CommitPosition(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ballot.")
        BallotId ballotId,
        @JsonPropertyDescription("Commitment: SHA-256 over ballot, member, position and nonce, see ADR 0037.")
        String commitment) implements BallotCommand, Concerns {

    public CommitPosition {
        InvalidInput.required("ballotId", ballotId);
        Sha256.check("commitment", commitment);
    }

    @Override
    public Identifier concerned() {
        return ballotId;
    }
}

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
import org.jspecify.annotations.Nullable;

/**
 * Reveals the position of the member for which the actor speaks. It stays sealed until all are revealed or the time has run out.
 *
 * @param ballotId the ballot
 * @param position position to which the member committed itself
 * @param nonce nonce of the commitment: 32 to 128 lower-case hexadecimal digits, at random
 * @param reasons reasons, published with the position; required unless it concurs; 1 to 8,000 characters
 */
@JsonClassDescription("Reveals the position of the member for which the actor speaks. It stays sealed until all are revealed or "
        + "the time has run out.")
@IssuedBy({Mandate.COMMISSION_MEMBER, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record RevealPosition(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ballot.")
        BallotId ballotId,
        @JsonPropertyDescription("Position to which the member committed itself.")
        Position position,
        @JsonPropertyDescription("Nonce of the commitment: 32 to 128 lower-case hexadecimal digits, at random.")
        String nonce,
        @Nullable
        @JsonPropertyDescription("Reasons, published with the position; required unless it concurs; 1 to 8,000 characters.")
        String reasons) implements BallotCommand, Concerns {

    public RevealPosition {
        InvalidInput.required("ballotId", ballotId);
        InvalidInput.required("position", position);
        Nonce.check("nonce", nonce);
        InvalidInput.optionalText("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return ballotId;
    }

    /** Without the position: a text of this command may end in a message or a log. */
    @Override
    public String toString() {
        return "RevealPosition[" + ballotId + "]";
    }
}

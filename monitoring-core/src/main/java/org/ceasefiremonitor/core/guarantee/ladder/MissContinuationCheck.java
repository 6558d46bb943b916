package org.ceasefiremonitor.core.guarantee.ladder;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that it was not confirmed in time whether the attack goes on.
 *
 * @param ladderId the ladder
 */
@JsonClassDescription("Records that it was not confirmed in time whether the attack goes on.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissContinuationCheck(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ladder.")
        LadderId ladderId) implements LadderCommand, Concerns {

    public MissContinuationCheck {
        InvalidInput.required("ladderId", ladderId);
    }

    @Override
    public Identifier concerned() {
        return ladderId;
    }
}

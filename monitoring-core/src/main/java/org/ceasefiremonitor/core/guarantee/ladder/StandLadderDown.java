package org.ceasefiremonitor.core.guarantee.ladder;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Ends the response.
 *
 * @param ladderId the ladder
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Ends the response.")
@IssuedBy(Mandate.CELL_DIRECTOR)
@HumanDecision
public record StandLadderDown(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ladder.")
        LadderId ladderId,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements LadderCommand, Concerns {

    public StandLadderDown {
        InvalidInput.required("ladderId", ladderId);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return ladderId;
    }
}

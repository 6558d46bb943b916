package org.ceasefiremonitor.core.guarantee.ladder;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * Strikes the decision to enter a stage, or to decline it, that was recorded by mistake.
 *
 * @param ladderId the ladder
 * @param stage number of the stage in the adopted ladder
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes the decision to enter a stage, or to decline it, that was recorded by mistake.")
@IssuedBy(Mandate.CELL_DIRECTOR)
@HumanDecision
public record StrikeStageDecision(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ladder.")
        LadderId ladderId,
        @JsonProperty(value = "stage", required = true)
        @JsonPropertyDescription("Number of the stage in the adopted ladder.")
        int stage,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements LadderCommand, Concerns {

    public StrikeStageDecision {
        InvalidInput.required("ladderId", ladderId);
        InvalidInput.between("stage", stage, 1, 10);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return ladderId;
    }
}

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
 * Enters a stage of the response, by a decision of those who may take it.
 *
 * @param ladderId the ladder
 * @param stage number of the stage in the adopted ladder, from 2 on
 * @param authority the decision that it rests on: which body, when, under what number; 1 to 500 characters
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Enters a stage of the response, by a decision of those who may take it.")
@IssuedBy(Mandate.CELL_DIRECTOR)
@HumanDecision
public record EnterStage(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ladder.")
        LadderId ladderId,
        @JsonProperty(value = "stage", required = true)
        @JsonPropertyDescription("Number of the stage in the adopted ladder, from 2 on.")
        int stage,
        @JsonPropertyDescription("The decision that it rests on: which body, when, under what number; 1 to 500 characters.")
        String authority,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements LadderCommand, Concerns {

    public EnterStage {
        InvalidInput.required("ladderId", ladderId);
        InvalidInput.between("stage", stage, 1, 10);
        InvalidInput.text("authority", authority, 500);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return ladderId;
    }
}

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
 * Declines to enter a stage: for all by the cell, for itself by a guarantor.
 *
 * @param ladderId the ladder
 * @param stage number of the stage in the adopted ladder, from 2 on
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Declines to enter a stage: for all by the cell, for itself by a guarantor.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP})
@HumanDecision
public record DeclineStage(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ladder.")
        LadderId ladderId,
        @JsonProperty(value = "stage", required = true)
        @JsonPropertyDescription("Number of the stage in the adopted ladder, from 2 on.")
        int stage,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements LadderCommand, Concerns {

    public DeclineStage {
        InvalidInput.required("ladderId", ladderId);
        InvalidInput.between("stage", stage, 1, 10);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return ladderId;
    }
}

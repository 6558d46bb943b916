package org.ceasefiremonitor.core.coordination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes the latest watch, which was opened or handed over by mistake.
 *
 * @param cellId the cell
 * @param number number of the watch
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes the latest watch, which was opened or handed over by mistake.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record StrikeWatch(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the watch.")
        long number,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CellCommand, Concerns {

    public StrikeWatch {
        InvalidInput.required("cellId", cellId);
        if (number < 1) {
            throw new InvalidInput("number", "must be 1 or more");
        }
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

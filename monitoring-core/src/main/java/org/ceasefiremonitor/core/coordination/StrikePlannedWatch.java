package org.ceasefiremonitor.core.coordination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Takes a watch off the rota of a cell.
 *
 * @param cellId the cell
 * @param recordedFrom since when the watch is planned as recorded, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Takes a watch off the rota of a cell.")
@IssuedBy(Mandate.CELL_DIRECTOR)
@HumanDecision
public record StrikePlannedWatch(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("Since when the watch is planned as recorded, UTC.")
        Instant recordedFrom,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CellCommand, Concerns {

    public StrikePlannedWatch {
        InvalidInput.required("cellId", cellId);
        recordedFrom = InvalidInput.instant("recordedFrom", recordedFrom);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

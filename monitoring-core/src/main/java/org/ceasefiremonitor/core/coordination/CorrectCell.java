package org.ceasefiremonitor.core.coordination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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
 * Corrects what is recorded of a coordination cell.
 *
 * @param cellId the cell
 * @param name its name; 1 to 200 characters
 * @param seat where it sits; 1 to 200 characters
 * @param headquarters the headquarters that it belongs to; 1 to 200 characters
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of a coordination cell.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.REGISTRAR})
@HumanDecision
public record CorrectCell(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("Its name; 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("Where it sits; 1 to 200 characters.")
        String seat,
        @JsonPropertyDescription("The headquarters that it belongs to; 1 to 200 characters.")
        String headquarters,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CellCommand, Concerns {

    public CorrectCell {
        InvalidInput.required("cellId", cellId);
        InvalidInput.text("name", name, 200);
        InvalidInput.text("seat", seat, 200);
        InvalidInput.text("headquarters", headquarters, 200);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

package org.ceasefiremonitor.core.coordination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Establishes a coordination cell.
 *
 * @param cellId the cell
 * @param name its name; 1 to 200 characters
 * @param seat where it sits; 1 to 200 characters
 * @param headquarters the headquarters that it belongs to; 1 to 200 characters
 * @param runBy the participant that runs it
 * @param agreementId the agreement that it serves, whose time limits hold
 * @param marking who may see it beside whoever establishes and runs it; GREEN if absent
 */
@JsonClassDescription("Establishes a coordination cell.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.REGISTRAR})
@HumanDecision
public record EstablishCell(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("Its name; 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("Where it sits; 1 to 200 characters.")
        String seat,
        @JsonPropertyDescription("The headquarters that it belongs to; 1 to 200 characters.")
        String headquarters,
        @JsonPropertyDescription("The participant that runs it.")
        ParticipantId runBy,
        @JsonPropertyDescription("The agreement that it serves, whose time limits hold.")
        AgreementId agreementId,
        @Nullable
        @JsonPropertyDescription("Who may see it beside whoever establishes and runs it; GREEN if absent.")
        Marking marking) implements CellCommand, Creates {

    public EstablishCell {
        InvalidInput.required("cellId", cellId);
        InvalidInput.text("name", name, 200);
        InvalidInput.text("seat", seat, 200);
        InvalidInput.text("headquarters", headquarters, 200);
        InvalidInput.required("runBy", runBy);
        InvalidInput.required("agreementId", agreementId);
        marking = Marking.stated(marking);
    }

    @Override
    public Identifier created() {
        return cellId;
    }
}

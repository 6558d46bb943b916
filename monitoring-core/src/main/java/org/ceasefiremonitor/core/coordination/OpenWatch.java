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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Opens the first watch of a cell.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param officer who takes it: pseudonym, never a name
 */
@JsonClassDescription("Opens the first watch of a cell.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record OpenWatch(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("The participant.")
        ParticipantId participant,
        @JsonPropertyDescription("Who takes it: pseudonym, never a name.")
        String officer) implements CellCommand, Concerns {

    public OpenWatch {
        InvalidInput.required("cellId", cellId);
        InvalidInput.required("participant", participant);
        Identifier.check("officer", officer);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Ends the membership of a participant in a cell.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param until until when, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Ends the membership of a participant in a cell.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.REGISTRAR})
@HumanDecision
public record EndCellMember(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("The participant.")
        ParticipantId participant,
        @JsonPropertyDescription("Until when, UTC.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CellCommand, Concerns {

    public EndCellMember {
        InvalidInput.required("cellId", cellId);
        InvalidInput.required("participant", participant);
        until = InvalidInput.instant("until", until);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

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
 * Strikes a membership that was recorded by mistake.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param recordedFrom since when the membership is recorded, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a membership that was recorded by mistake.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.REGISTRAR})
@HumanDecision
public record StrikeCellMember(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("The participant.")
        ParticipantId participant,
        @JsonPropertyDescription("Since when the membership is recorded, UTC.")
        Instant recordedFrom,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CellCommand, Concerns {

    public StrikeCellMember {
        InvalidInput.required("cellId", cellId);
        InvalidInput.required("participant", participant);
        recordedFrom = InvalidInput.instant("recordedFrom", recordedFrom);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

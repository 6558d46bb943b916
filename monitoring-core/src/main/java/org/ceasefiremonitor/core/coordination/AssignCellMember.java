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
 * Assigns a participant to a cell as a member.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param from since when, UTC
 */
@JsonClassDescription("Assigns a participant to a cell as a member.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.REGISTRAR})
@HumanDecision
public record AssignCellMember(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("The participant.")
        ParticipantId participant,
        @JsonPropertyDescription("Since when, UTC.")
        Instant from) implements CellCommand, Concerns {

    public AssignCellMember {
        InvalidInput.required("cellId", cellId);
        InvalidInput.required("participant", participant);
        from = InvalidInput.instant("from", from);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

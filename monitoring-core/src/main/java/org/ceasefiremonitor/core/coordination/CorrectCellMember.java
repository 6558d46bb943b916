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
import org.jspecify.annotations.Nullable;

/**
 * Corrects since and until when a participant was a member of a cell.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param recordedFrom since when the membership is recorded, UTC
 * @param from since when, UTC
 * @param until until when, UTC; absent while it lasts
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects since and until when a participant was a member of a cell.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.REGISTRAR})
@HumanDecision
public record CorrectCellMember(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("The participant.")
        ParticipantId participant,
        @JsonPropertyDescription("Since when the membership is recorded, UTC.")
        Instant recordedFrom,
        @JsonPropertyDescription("Since when, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, UTC; absent while it lasts.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements CellCommand, Concerns {

    public CorrectCellMember {
        InvalidInput.required("cellId", cellId);
        InvalidInput.required("participant", participant);
        recordedFrom = InvalidInput.instant("recordedFrom", recordedFrom);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.text("reason", reason, 2000);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

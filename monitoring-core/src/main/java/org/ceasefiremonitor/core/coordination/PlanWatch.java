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
 * Puts a watch on the rota of a cell.
 *
 * @param cellId the cell
 * @param participant the participant for which the officer acts
 * @param officer who is to have the watch: pseudonym, never a name
 * @param from since when, UTC
 * @param until until when, UTC; itself no part of it
 */
@JsonClassDescription("Puts a watch on the rota of a cell.")
@IssuedBy(Mandate.CELL_DIRECTOR)
@HumanDecision
public record PlanWatch(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("The participant for which the officer acts.")
        ParticipantId participant,
        @JsonPropertyDescription("Who is to have the watch: pseudonym, never a name.")
        String officer,
        @JsonPropertyDescription("Since when, UTC.")
        Instant from,
        @JsonPropertyDescription("Until when, UTC; itself no part of it.")
        Instant until) implements CellCommand, Concerns {

    public PlanWatch {
        InvalidInput.required("cellId", cellId);
        InvalidInput.required("participant", participant);
        Identifier.check("officer", officer);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.instant("until", until);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

package org.ceasefiremonitor.core.coordination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
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
 * Hands the watch over to the next officer, with what is open.
 *
 * @param cellId the cell
 * @param participant the participant
 * @param officer who takes it: pseudonym, never a name
 * @param items each open request, unanswered call and meeting with commitments to follow up of the cell, and what else is open, by type and id; 1,200 at
 *                most
 * @param note what else the next officer has to know; 1 to 2,000 characters
 */
@JsonClassDescription("Hands the watch over to the next officer, with what is open.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record HandOverWatch(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The cell.")
        CellId cellId,
        @JsonPropertyDescription("The participant.")
        ParticipantId participant,
        @JsonPropertyDescription("Who takes it: pseudonym, never a name.")
        String officer,
        @JsonPropertyDescription("Each open request, unanswered call and meeting with commitments to follow up of the cell, and what else is open, by type and id;"
                + " 1,200 at most.")
        List<OpenItem> items,
        @Nullable
        @JsonPropertyDescription("What else the next officer has to know; 1 to 2,000 characters.")
        String note) implements CellCommand, Concerns {

    public HandOverWatch {
        InvalidInput.required("cellId", cellId);
        InvalidInput.required("participant", participant);
        Identifier.check("officer", officer);
        InvalidInput.required("items", items);
        items = OpenItem.check(items);
        InvalidInput.optionalText("note", note, 2000);
    }

    @Override
    public Identifier concerned() {
        return cellId;
    }
}

package org.ceasefiremonitor.core.guarantee.determination;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Puts together what the guarantors are shown, by position of the log; an earlier pack is replaced.
 *
 * @param determinationId the determination
 * @param items what is shown; 1 to 1,000 items
 * @param summary what it shows; 1 to 8,000 characters
 */
@JsonClassDescription("Puts together what the guarantors are shown, by position of the log; an earlier pack is replaced.")
@IssuedBy({Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record AssembleEvidencePack(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The determination.")
        DeterminationId determinationId,
        @JsonPropertyDescription("What is shown; 1 to 1,000 items.")
        List<PackItem> items,
        @JsonPropertyDescription("What it shows; 1 to 8,000 characters.")
        String summary) implements DeterminationCommand, Concerns {

    public AssembleEvidencePack {
        InvalidInput.required("determinationId", determinationId);
        InvalidInput.required("items", items);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new InvalidInput("items", "must name at least one");
        }
        InvalidInput.atMost("items", items, 1000);
        InvalidInput.text("summary", summary, 8000);
    }

    @Override
    public Identifier concerned() {
        return determinationId;
    }
}

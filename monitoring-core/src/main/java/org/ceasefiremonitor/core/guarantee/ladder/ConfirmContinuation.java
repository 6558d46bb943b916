package org.ceasefiremonitor.core.guarantee.ladder;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Confirms that the attack goes on, as verified incidents show.
 *
 * @param ladderId the ladder
 * @param incidents verified incidents that show it; 1 to 50
 * @param reasons why; 1 to 8,000 characters
 */
@JsonClassDescription("Confirms that the attack goes on, as verified incidents show.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR})
@HumanDecision
public record ConfirmContinuation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ladder.")
        LadderId ladderId,
        @JsonPropertyDescription("Verified incidents that show it; 1 to 50.")
        List<IncidentId> incidents,
        @JsonPropertyDescription("Why; 1 to 8,000 characters.")
        String reasons) implements LadderCommand, Concerns {

    public ConfirmContinuation {
        InvalidInput.required("ladderId", ladderId);
        InvalidInput.required("incidents", incidents);
        incidents = List.copyOf(incidents);
        if (incidents.isEmpty()) {
            throw new InvalidInput("incidents", "must name at least one");
        }
        InvalidInput.atMost("incidents", incidents, 50);
        InvalidInput.text("reasons", reasons, 8000);
    }

    @Override
    public Identifier concerned() {
        return ladderId;
    }
}

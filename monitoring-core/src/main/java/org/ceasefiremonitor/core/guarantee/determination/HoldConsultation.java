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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the guarantors were consulted.
 *
 * @param determinationId the determination
 * @param present the guarantors that took part; 1 to 100
 * @param summary what was said; 1 to 8,000 characters
 */
@JsonClassDescription("Records that the guarantors were consulted.")
@IssuedBy(Mandate.CELL_DIRECTOR)
@HumanDecision
public record HoldConsultation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The determination.")
        DeterminationId determinationId,
        @JsonPropertyDescription("The guarantors that took part; 1 to 100.")
        List<ParticipantId> present,
        @JsonPropertyDescription("What was said; 1 to 8,000 characters.")
        String summary) implements DeterminationCommand, Concerns {

    public HoldConsultation {
        InvalidInput.required("determinationId", determinationId);
        InvalidInput.required("present", present);
        present = List.copyOf(present);
        if (present.isEmpty()) {
            throw new InvalidInput("present", "must name at least one");
        }
        InvalidInput.atMost("present", present, 100);
        InvalidInput.text("summary", summary, 8000);
    }

    @Override
    public Identifier concerned() {
        return determinationId;
    }
}

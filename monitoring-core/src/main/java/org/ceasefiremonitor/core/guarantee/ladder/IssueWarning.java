package org.ceasefiremonitor.core.guarantee.ladder;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records the diplomatic warning, which is the first stage of the response.
 *
 * @param ladderId the ladder
 * @param to the Party that is warned
 * @param text what it was warned of; 1 to 8,000 characters
 */
@JsonClassDescription("Records the diplomatic warning, which is the first stage of the response.")
@IssuedBy({Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP})
@HumanDecision
public record IssueWarning(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ladder.")
        LadderId ladderId,
        @JsonPropertyDescription("The Party that is warned.")
        ParticipantId to,
        @JsonPropertyDescription("What it was warned of; 1 to 8,000 characters.")
        String text) implements LadderCommand, Concerns {

    public IssueWarning {
        InvalidInput.required("ladderId", ladderId);
        InvalidInput.required("to", to);
        InvalidInput.text("text", text, 8000);
    }

    @Override
    public Identifier concerned() {
        return ladderId;
    }
}

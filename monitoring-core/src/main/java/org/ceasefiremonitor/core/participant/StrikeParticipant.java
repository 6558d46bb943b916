package org.ceasefiremonitor.core.participant;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a participant that was registered by mistake; possible once no role and no mandate of it is on record.
 *
 * @param participantId the participant
 * @param reason        why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a participant that was registered by mistake; possible once no role and no mandate of it is on record.")
@IssuedBy(Mandate.REGISTRAR)
public record StrikeParticipant(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The participant.")
        ParticipantId participantId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ParticipantCommand, Concerns {

    public StrikeParticipant {
        InvalidInput.required("participantId", participantId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return participantId;
    }
}

package org.ceasefiremonitor.core.participant;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a role that a participant never held. What was done in the meantime stays as it is.
 *
 * @param participantId the participant
 * @param role          the role
 * @param recordedFrom  which one: the beginning with which it is recorded now
 * @param reason        why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a role that a participant never held. What was done in the meantime stays as it is.")
@IssuedBy(Mandate.REGISTRAR)
public record StrikeRole(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The participant.")
        ParticipantId participantId,
        @JsonPropertyDescription("The role.")
        Role role,
        @JsonPropertyDescription("Which one: the beginning with which it is recorded now.")
        Instant recordedFrom,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ParticipantCommand, Concerns {

    public StrikeRole {
        InvalidInput.required("participantId", participantId);
        InvalidInput.required("role", role);
        recordedFrom = InvalidInput.instant("recordedFrom", recordedFrom);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return participantId;
    }
}

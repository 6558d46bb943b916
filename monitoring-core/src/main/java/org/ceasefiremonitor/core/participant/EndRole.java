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
 * Ends a role of a participant.
 *
 * @param participantId the participant
 * @param role          the role
 * @param until         until when
 * @param reason        why; 1 to 2,000 characters
 */
@JsonClassDescription("Ends a role of a participant.")
@IssuedBy(Mandate.REGISTRAR)
public record EndRole(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The participant.")
        ParticipantId participantId,
        @JsonPropertyDescription("The role.")
        Role role,
        @JsonPropertyDescription("Until when.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason)
        implements ParticipantCommand, Concerns {

    public EndRole {
        InvalidInput.required("participantId", participantId);
        InvalidInput.required("role", role);
        until = InvalidInput.instant("until", until);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return participantId;
    }
}

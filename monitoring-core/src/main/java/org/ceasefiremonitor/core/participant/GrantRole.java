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
 * Gives a participant a role from an instant on.
 *
 * @param participantId the participant
 * @param role          the role
 * @param from          from when
 */
@JsonClassDescription("Gives a participant a role from an instant on.")
@IssuedBy(Mandate.REGISTRAR)
public record GrantRole(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The participant.")
        ParticipantId participantId,
        @JsonPropertyDescription("The role.")
        Role role,
        @JsonPropertyDescription("From when.")
        Instant from)
        implements ParticipantCommand, Concerns {

    public GrantRole {
        InvalidInput.required("participantId", participantId);
        InvalidInput.required("role", role);
        from = InvalidInput.instant("from", from);
    }

    @Override
    public Identifier concerned() {
        return participantId;
    }
}

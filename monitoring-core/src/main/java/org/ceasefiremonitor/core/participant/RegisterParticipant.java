package org.ceasefiremonitor.core.participant;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Registers a state, an organisation or a Party.
 *
 * @param participantId the participant
 * @param name          its name, 1 to 200 characters
 * @param form          what it is
 * @param isoCode       ISO 3166-1 alpha-3 code of a state; XAA to XZZ are free for users; absent for others
 * @param roles         roles that it has from now on
 */
@JsonClassDescription("Registers a state, an organisation or a Party.")
@IssuedBy(Mandate.REGISTRAR)
public record RegisterParticipant(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The participant.")
        ParticipantId participantId,
        @JsonPropertyDescription("Its name, 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("What it is.")
        Form form,
        @Nullable
        @JsonPropertyDescription("ISO 3166-1 alpha-3 code of a state; XAA to XZZ are free for users; absent for others.")
        String isoCode,
        @Nullable
        @JsonPropertyDescription("Roles that it has from now on.")
        Set<Role> roles) implements ParticipantCommand, Creates {

    public RegisterParticipant {
        InvalidInput.required("participantId", participantId);
        InvalidInput.text("name", name, 200);
        InvalidInput.required("form", form);
        Form.checkCode(form, isoCode);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    @Override
    public Identifier created() {
        return participantId;
    }
}

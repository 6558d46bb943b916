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
import org.jspecify.annotations.Nullable;

/**
 * Corrects what was registered about a participant.
 *
 * @param participantId the participant
 * @param name          its name, 1 to 200 characters
 * @param form          what it is
 * @param isoCode       ISO 3166-1 alpha-3 code of a state; XAA to XZZ are free for users; absent for others
 * @param reason        why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what was registered about a participant.")
@IssuedBy(Mandate.REGISTRAR)
public record CorrectParticipant(
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
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ParticipantCommand, Concerns {

    public CorrectParticipant {
        InvalidInput.required("participantId", participantId);
        InvalidInput.text("name", name, 200);
        InvalidInput.required("form", form);
        Form.checkCode(form, isoCode);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return participantId;
    }
}

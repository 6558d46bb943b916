package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Ends a mandate of a participant.
 *
 * @param participantId the participant
 * @param mandate       the mandate
 * @param until         until when
 * @param reason        why; 1 to 2,000 characters
 */
@IssuedBy(Mandate.REGISTRAR)
public record EndMandate(@TargetAggregateIdentifier ParticipantId participantId, Mandate mandate, Instant until, String reason)
        implements ParticipantCommand, Concerns {

    public EndMandate {
        InvalidInput.required("participantId", participantId);
        InvalidInput.required("mandate", mandate);
        InvalidInput.required("until", until);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return participantId;
    }
}

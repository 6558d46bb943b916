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
import org.jspecify.annotations.Nullable;

/**
 * Corrects from when until when a participant held a mandate, as if it had been recorded so. What was done in the meantime stays as it
 * is.
 *
 * @param participantId the participant
 * @param mandate       the mandate
 * @param recordedFrom  which one: the beginning with which it is recorded now
 * @param from          from when it was held in fact
 * @param until         until when it was held in fact; absent if it has no end
 * @param reason        why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects from when until when a participant held a mandate, as if it had been recorded so. What was done "
        + "in the meantime stays as it is.")
@IssuedBy(Mandate.REGISTRAR)
public record CorrectMandate(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The participant.")
        ParticipantId participantId,
        @JsonPropertyDescription("The mandate.")
        Mandate mandate,
        @JsonPropertyDescription("Which one: the beginning with which it is recorded now.")
        Instant recordedFrom,
        @JsonPropertyDescription("From when it was held in fact.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when it was held in fact; absent if it has no end.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ParticipantCommand, Concerns {

    public CorrectMandate {
        InvalidInput.required("participantId", participantId);
        InvalidInput.required("mandate", mandate);
        recordedFrom = InvalidInput.instant("recordedFrom", recordedFrom);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.text("reason", reason, 2000);
        if (until != null && !until.isAfter(from)) {
            throw new InvalidInput("until", "must be after from");
        }
    }

    @Override
    public Identifier concerned() {
        return participantId;
    }
}

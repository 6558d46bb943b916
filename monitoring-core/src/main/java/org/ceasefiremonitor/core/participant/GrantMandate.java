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
 * Gives a participant a mandate: the capacity in which its people or machines may act.
 *
 * @param participantId the participant
 * @param mandate       the mandate; not CLOCK and not PUBLIC
 * @param from          from when
 * @param until         until when, if that is known
 */
@JsonClassDescription("Gives a participant a mandate: the capacity in which its people or machines may act.")
@IssuedBy(Mandate.REGISTRAR)
public record GrantMandate(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The participant.")
        ParticipantId participantId,
        @JsonPropertyDescription("The mandate; not CLOCK and not PUBLIC.")
        Mandate mandate,
        @JsonPropertyDescription("From when.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, if that is known.")
        Instant until) implements ParticipantCommand, Concerns {

    public GrantMandate {
        InvalidInput.required("participantId", participantId);
        InvalidInput.required("mandate", mandate);
        from = InvalidInput.instant("from", from);
        if (mandate == Mandate.CLOCK || mandate == Mandate.PUBLIC) {
            throw new InvalidInput("mandate", "can't be granted");
        }
        until = InvalidInput.optionalInstant("until", until);
        if (until != null && !until.isAfter(from)) {
            throw new InvalidInput("until", "must be after from");
        }
    }

    @Override
    public Identifier concerned() {
        return participantId;
    }
}

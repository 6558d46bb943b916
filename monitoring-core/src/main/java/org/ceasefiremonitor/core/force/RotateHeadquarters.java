package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Records which participant leads a headquarters of the force, and from when on.
 *
 * @param forceId the force
 * @param headquarters name of the headquarters, in the form of an id
 * @param seat where it has its seat; 1 to 200 characters
 * @param lead participant that leads it
 * @param from from when on it leads, UTC
 * @param until until when, UTC; absent if it leads until the next rotation begins
 */
@JsonClassDescription("Records which participant leads a headquarters of the force, and from when on.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record RotateHeadquarters(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonPropertyDescription("Name of the headquarters, in the form of an id.")
        String headquarters,
        @JsonPropertyDescription("Where it has its seat; 1 to 200 characters.")
        String seat,
        @JsonPropertyDescription("Participant that leads it.")
        ParticipantId lead,
        @JsonPropertyDescription("From when on it leads, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, UTC; absent if it leads until the next rotation begins.")
        Instant until) implements ForceCommand, Concerns {

    public RotateHeadquarters {
        InvalidInput.required("forceId", forceId);
        Identifier.check("headquarters", headquarters);
        InvalidInput.text("seat", seat, 200);
        InvalidInput.required("lead", lead);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}

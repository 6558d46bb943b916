package org.ceasefiremonitor.core.force;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * Corrects which participant leads a headquarters of the force.
 *
 * @param forceId the force
 * @param number number in the order in which they were recorded, from 1; 1 to 1,000
 * @param seat where it has its seat; 1 to 200 characters
 * @param lead participant that leads it
 * @param from from when on it leads, UTC
 * @param until until when, UTC; absent if it leads until the next rotation begins
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects which participant leads a headquarters of the force.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record CorrectRotation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The force.")
        ForceId forceId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number in the order in which they were recorded, from 1; 1 to 1,000.")
        int number,
        @JsonPropertyDescription("Where it has its seat; 1 to 200 characters.")
        String seat,
        @JsonPropertyDescription("Participant that leads it.")
        ParticipantId lead,
        @JsonPropertyDescription("From when on it leads, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, UTC; absent if it leads until the next rotation begins.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ForceCommand, Concerns {

    public CorrectRotation {
        InvalidInput.required("forceId", forceId);
        InvalidInput.between("number", number, 1, 1000);
        InvalidInput.text("seat", seat, 200);
        InvalidInput.required("lead", lead);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.text("reason", reason, 2000);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return forceId;
    }
}

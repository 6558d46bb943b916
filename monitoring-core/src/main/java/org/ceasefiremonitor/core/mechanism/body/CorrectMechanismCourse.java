package org.ceasefiremonitor.core.mechanism.body;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects where a mechanism stands and since when it was active.
 *
 * @param mechanismId the mechanism
 * @param state where it stands: ESTABLISHED, ACTIVE, SUSPENDED or ENDED
 * @param activeFrom since when it was active, UTC; absent if it never was
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects where a mechanism stands and since when it was active.")
@IssuedBy({Mandate.REGISTRAR})
@HumanDecision
public record CorrectMechanismCourse(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("Where it stands: ESTABLISHED, ACTIVE, SUSPENDED or ENDED.")
        MechanismStanding.State state,
        @Nullable
        @JsonPropertyDescription("Since when it was active, UTC; absent if it never was.")
        Instant activeFrom,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MechanismCommand, Concerns {

    public CorrectMechanismCourse {
        InvalidInput.required("mechanismId", mechanismId);
        InvalidInput.required("state", state);
        activeFrom = InvalidInput.optionalInstant("activeFrom", activeFrom);
        InvalidInput.text("reason", reason, 2000);
        if (state == MechanismStanding.State.STRUCK) {
            throw new InvalidInput("state", "must be ESTABLISHED, ACTIVE, SUSPENDED or ENDED; what never was is struck");
        }
        if (state == MechanismStanding.State.ESTABLISHED && activeFrom != null) {
            throw new InvalidInput("activeFrom", "must be absent where the mechanism was never active");
        }
        if (activeFrom == null && (state == MechanismStanding.State.ACTIVE || state == MechanismStanding.State.SUSPENDED)) {
            throw new InvalidInput("activeFrom", "must be stated where the mechanism was activated");
        }
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}

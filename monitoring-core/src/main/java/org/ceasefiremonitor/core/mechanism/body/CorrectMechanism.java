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
 * Corrects what is recorded of the mandate of a mechanism.
 *
 * @param mechanismId the mechanism
 * @param name what it is called; 1 to 200 characters
 * @param mandate what it is to do and may do; 1 to 8,000 characters
 * @param legalBasis what it rests on; 1 to 500 characters
 * @param from from when on the mandate runs, UTC
 * @param until until when, UTC; absent if no end is foreseen
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of the mandate of a mechanism.")
@IssuedBy({Mandate.REGISTRAR})
@HumanDecision
public record CorrectMechanism(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("What it is called; 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("What it is to do and may do; 1 to 8,000 characters.")
        String mandate,
        @JsonPropertyDescription("What it rests on; 1 to 500 characters.")
        String legalBasis,
        @JsonPropertyDescription("From when on the mandate runs, UTC.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("Until when, UTC; absent if no end is foreseen.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MechanismCommand, Concerns {

    public CorrectMechanism {
        InvalidInput.required("mechanismId", mechanismId);
        InvalidInput.text("name", name, 200);
        InvalidInput.text("mandate", mandate, 8000);
        InvalidInput.text("legalBasis", legalBasis, 500);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.text("reason", reason, 2000);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}

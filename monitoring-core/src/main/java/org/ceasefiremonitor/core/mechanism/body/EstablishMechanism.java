package org.ceasefiremonitor.core.mechanism.body;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Establishes the mechanism that monitors a ceasefire, with its mandate.
 *
 * @param mechanismId the mechanism
 * @param agreementId the agreement whose ceasefire it monitors
 * @param name what it is called; 1 to 200 characters
 * @param mandate what it is to do and may do; 1 to 8,000 characters
 * @param legalBasis what it rests on; 1 to 500 characters
 * @param from from when on the mandate runs, UTC
 * @param until until when, UTC; absent if no end is foreseen
 */
@JsonClassDescription("Establishes the mechanism that monitors a ceasefire, with its mandate.")
@IssuedBy({Mandate.REGISTRAR})
@HumanDecision
public record EstablishMechanism(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("The agreement whose ceasefire it monitors.")
        AgreementId agreementId,
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
        Instant until) implements MechanismCommand, Creates {

    public EstablishMechanism {
        InvalidInput.required("mechanismId", mechanismId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("name", name, 200);
        InvalidInput.text("mandate", mandate, 8000);
        InvalidInput.text("legalBasis", legalBasis, 500);
        from = InvalidInput.instant("from", from);
        until = InvalidInput.optionalInstant("until", until);
        InvalidInput.laterThan("until", until, "from", from);
    }

    @Override
    public Identifier created() {
        return mechanismId;
    }
}

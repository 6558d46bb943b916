package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects from when until when a provision was suspended. What was judged meanwhile stays as it is.
 *
 * @param agreementId  the agreement
 * @param provisionId  the provision
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param from         from when it was suspended in fact
 * @param until        when it was reinstated in fact; absent if it was not
 * @param reason       why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects from when until when a provision was suspended. What was judged meanwhile stays as it is.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record CorrectProvisionSuspension(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("The provision.")
        String provisionId,
        @JsonPropertyDescription("Which one: the beginning with which it is recorded now.")
        Instant recordedFrom,
        @JsonPropertyDescription("From when it was suspended in fact.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("When it was reinstated in fact; absent if it was not.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public CorrectProvisionSuspension {
        InvalidInput.required("agreementId", agreementId);
        Identifier.check("provisionId", provisionId);
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
        return agreementId;
    }
}

package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects from when until when the guarantee was suspended.
 *
 * @param guaranteeId  the guarantee
 * @param recordedFrom which one: the beginning with which it is recorded now
 * @param from         from when it was suspended in fact
 * @param until        when it was reinstated in fact; absent if it was not
 * @param reason       why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects from when until when the guarantee was suspended.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record CorrectGuaranteeSuspension(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("Which one: the beginning with which it is recorded now.")
        Instant recordedFrom,
        @JsonPropertyDescription("From when it was suspended in fact.")
        Instant from,
        @Nullable
        @JsonPropertyDescription("When it was reinstated in fact; absent if it was not.")
        Instant until,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public CorrectGuaranteeSuspension {
        InvalidInput.required("guaranteeId", guaranteeId);
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
        return guaranteeId;
    }
}

package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the guarantee binds the guarantor by its own law.
 *
 * @param guaranteeId the guarantee
 * @param on          on which day
 * @param reference   where it can be found
 */
@JsonClassDescription("Records that the guarantee binds the guarantor by its own law.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record RatifyGuarantee(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("On which day.")
        LocalDate on,
        @JsonPropertyDescription("Where it can be found.")
        String reference)
        implements GuaranteeCommand, Concerns {

    public RatifyGuarantee {
        InvalidInput.required("guaranteeId", guaranteeId);
        InvalidInput.required("on", on);
        InvalidInput.text("reference", reference, 300);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}

package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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
 * Activates the guarantee: a decision of a person, possible once the ceasefire is in force and the guarantee is binding or political.
 *
 * @param guaranteeId the guarantee
 * @param statement   what the guarantor declares on the occasion
 */
@JsonClassDescription("Activates the guarantee: a decision of a person, possible once the ceasefire is in force and the "
        + "guarantee is binding or political.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record ActivateGuarantee(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @Nullable
        @JsonPropertyDescription("What the guarantor declares on the occasion.")
        String statement)
        implements GuaranteeCommand, Concerns {

    public ActivateGuarantee {
        InvalidInput.required("guaranteeId", guaranteeId);
        InvalidInput.optionalText("statement", statement, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}

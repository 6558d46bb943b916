package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Adds a provision to a draft.
 *
 * @param agreementId the agreement
 * @param provisionId names it in findings, for example art-2
 * @param text        its wording
 */
@JsonClassDescription("Adds a provision to a draft.")
@IssuedBy(Mandate.REGISTRAR)
public record AddProvision(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Names it in findings, for example art-2.")
        String provisionId,
        @JsonPropertyDescription("Its wording.")
        String text)
        implements AgreementCommand, Concerns {

    public AddProvision {
        InvalidInput.required("agreementId", agreementId);
        Identifier.check("provisionId", provisionId);
        InvalidInput.text("text", text, 20_000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

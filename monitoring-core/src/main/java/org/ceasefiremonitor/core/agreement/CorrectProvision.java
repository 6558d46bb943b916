package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects how the wording of a provision was copied from the text; one that was struck stands again.
 *
 * @param agreementId the agreement
 * @param provisionId the provision
 * @param text        its wording as the text has it
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects how the wording of a provision was copied from the text; one that was struck stands again.")
@IssuedBy(Mandate.REGISTRAR)
@HumanDecision
public record CorrectProvision(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("The provision.")
        String provisionId,
        @JsonPropertyDescription("Its wording as the text has it.")
        String text,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public CorrectProvision {
        InvalidInput.required("agreementId", agreementId);
        Identifier.check("provisionId", provisionId);
        InvalidInput.text("text", text, 20_000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

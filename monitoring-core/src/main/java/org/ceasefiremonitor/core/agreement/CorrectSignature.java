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
 * Corrects the name of the person who signed for the Party for which the actor speaks.
 *
 * @param agreementId        the agreement
 * @param signatoryPseudonym pseudonym under which the signatory acted; the signature has it
 * @param signatory          name of the person who signed
 * @param reason             why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects the name of the person who signed for the Party for which the actor speaks.")
@IssuedBy(Mandate.PARTY_LIAISON)
@HumanDecision
public record CorrectSignature(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Pseudonym under which the signatory acted; the signature has it.")
        String signatoryPseudonym,
        @JsonPropertyDescription("Name of the person who signed.")
        String signatory,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public CorrectSignature {
        InvalidInput.required("agreementId", agreementId);
        Identifier.check("signatoryPseudonym", signatoryPseudonym);
        InvalidInput.text("signatory", signatory, 200);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

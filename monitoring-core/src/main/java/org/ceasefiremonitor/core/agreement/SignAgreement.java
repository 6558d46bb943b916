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
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Accepts the agreement for the Party for which the actor speaks.
 *
 * @param agreementId the agreement
 * @param signatory   name of the person who signs
 * @param textSha256  digest of the text that is accepted; must be that of the draft
 */
@JsonClassDescription("Accepts the agreement for the Party for which the actor speaks.")
@IssuedBy(Mandate.PARTY_LIAISON)
@HumanDecision
public record SignAgreement(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Name of the person who signs.")
        String signatory,
        @JsonPropertyDescription("Digest of the text that is accepted; must be that of the draft.")
        String textSha256)
        implements AgreementCommand, Concerns {

    public SignAgreement {
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("signatory", signatory, 200);
        Sha256.check("textSha256", textSha256);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

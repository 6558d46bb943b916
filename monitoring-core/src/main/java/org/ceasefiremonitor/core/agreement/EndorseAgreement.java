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
import org.jspecify.annotations.Nullable;

/**
 * Endorses the agreement for a participant that is not a Party to it.
 *
 * @param agreementId the agreement
 * @param statement   what it declares on the occasion
 */
@JsonClassDescription("Endorses the agreement for a participant that is not a Party to it.")
@IssuedBy({Mandate.GUARANTOR_REP, Mandate.CONTRIBUTOR_REP})
@HumanDecision
public record EndorseAgreement(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @Nullable
        @JsonPropertyDescription("What it declares on the occasion.")
        String statement)
        implements AgreementCommand, Concerns {

    public EndorseAgreement {
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.optionalText("statement", statement, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

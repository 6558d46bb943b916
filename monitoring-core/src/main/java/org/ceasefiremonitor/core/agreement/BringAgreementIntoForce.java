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

/**
 * Records the one entry into force of the ceasefire.
 *
 * @param agreementId the agreement
 * @param effectiveAt the instant; it may lie in the past
 * @param statedLocal that instant as the text states it
 */
@JsonClassDescription("Records the one entry into force of the ceasefire.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record BringAgreementIntoForce(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("The instant; it may lie in the past.")
        Instant effectiveAt,
        @JsonPropertyDescription("That instant as the text states it.")
        String statedLocal)
        implements AgreementCommand, Concerns {

    public BringAgreementIntoForce {
        InvalidInput.required("agreementId", agreementId);
        effectiveAt = InvalidInput.instant("effectiveAt", effectiveAt);
        InvalidInput.text("statedLocal", statedLocal, 200);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

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
 * Adopts the time limits of the bodies.
 *
 * @param agreementId   the agreement
 * @param effectiveFrom acts that begin at or after this instant are judged by it; later than that of the version before
 * @param timeLimits    the rules
 */
@JsonClassDescription("Adopts the time limits of the bodies.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record AdoptTimeLimits(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Acts that begin at or after this instant are judged by it; later than that of the version before.")
        Instant effectiveFrom,
        @JsonPropertyDescription("The rules.")
        TimeLimits timeLimits)
        implements AgreementCommand, Concerns {

    public AdoptTimeLimits {
        InvalidInput.required("agreementId", agreementId);
        effectiveFrom = InvalidInput.instant("effectiveFrom", effectiveFrom);
        InvalidInput.required("timeLimits", timeLimits);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

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
 * Adopts the rules by which severity is proposed.
 *
 * @param agreementId   the agreement
 * @param effectiveFrom acts that begin at or after this instant are judged by it; later than that of the version before
 * @param severityRules the rules
 */
@JsonClassDescription("Adopts the rules by which severity is proposed.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record AdoptSeverityRules(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Acts that begin at or after this instant are judged by it; later than that of the version before.")
        Instant effectiveFrom,
        @JsonPropertyDescription("The rules.")
        SeverityRules severityRules)
        implements AgreementCommand, Concerns {

    public AdoptSeverityRules {
        InvalidInput.required("agreementId", agreementId);
        effectiveFrom = InvalidInput.instant("effectiveFrom", effectiveFrom);
        InvalidInput.required("severityRules", severityRules);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

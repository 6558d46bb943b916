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
 * Suspends a provision: acts while it is suspended are not judged by it.
 *
 * @param agreementId the agreement
 * @param provisionId the provision
 * @param from        from when
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Suspends a provision: acts while it is suspended are not judged by it.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record SuspendProvision(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("The provision.")
        String provisionId,
        @JsonPropertyDescription("From when.")
        Instant from,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason)
        implements AgreementCommand, Concerns {

    public SuspendProvision {
        InvalidInput.required("agreementId", agreementId);
        Identifier.check("provisionId", provisionId);
        from = InvalidInput.instant("from", from);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

package org.ceasefiremonitor.core.support;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Cancels what is not delivered of a package.
 *
 * @param packageId the package
 * @param reason why; 1 to 2,000 characters
 * @param at when it was cancelled, UTC
 */
@JsonClassDescription("Cancels what is not delivered of a package.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CancelSupport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason,
        @JsonPropertyDescription("When it was cancelled, UTC.")
        Instant at) implements SupportCommand, Concerns {

    public CancelSupport {
        InvalidInput.required("packageId", packageId);
        InvalidInput.text("reason", reason, 2000);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}

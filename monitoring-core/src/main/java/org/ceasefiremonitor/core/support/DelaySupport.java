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
 * Puts off the delivery of a package, with the reason.
 *
 * @param packageId the package
 * @param by until when it is promised now, UTC
 * @param reason why; 1 to 2,000 characters
 * @param at when that was said, UTC
 */
@JsonClassDescription("Puts off the delivery of a package, with the reason.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record DelaySupport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonPropertyDescription("Until when it is promised now, UTC.")
        Instant by,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason,
        @JsonPropertyDescription("When that was said, UTC.")
        Instant at) implements SupportCommand, Concerns {

    public DelaySupport {
        InvalidInput.required("packageId", packageId);
        by = InvalidInput.instant("by", by);
        InvalidInput.text("reason", reason, 2000);
        at = InvalidInput.instant("at", at);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}

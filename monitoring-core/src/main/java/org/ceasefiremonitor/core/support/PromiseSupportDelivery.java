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
 * Records until when the delivery of a package is promised.
 *
 * @param packageId the package
 * @param by until when it is promised, UTC
 */
@JsonClassDescription("Records until when the delivery of a package is promised.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record PromiseSupportDelivery(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonPropertyDescription("Until when it is promised, UTC.")
        Instant by) implements SupportCommand, Concerns {

    public PromiseSupportDelivery {
        InvalidInput.required("packageId", packageId);
        by = InvalidInput.instant("by", by);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}

package org.ceasefiremonitor.core.support;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the promised time of a package ran out before it was delivered.
 *
 * @param packageId the package
 */
@JsonClassDescription("Records that the promised time of a package ran out before it was delivered.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissSupportDelivery(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId) implements SupportCommand, Concerns {

    public MissSupportDelivery {
        InvalidInput.required("packageId", packageId);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}

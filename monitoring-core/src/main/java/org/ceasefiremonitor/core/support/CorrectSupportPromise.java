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
 * Corrects until when the delivery of a package was promised.
 *
 * @param packageId the package
 * @param by until when it is promised, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects until when the delivery of a package was promised.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectSupportPromise(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonPropertyDescription("Until when it is promised, UTC.")
        Instant by,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements SupportCommand, Concerns {

    public CorrectSupportPromise {
        InvalidInput.required("packageId", packageId);
        by = InvalidInput.instant("by", by);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}

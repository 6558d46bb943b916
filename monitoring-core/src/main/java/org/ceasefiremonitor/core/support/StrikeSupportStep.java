package org.ceasefiremonitor.core.support;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a funding, a contract or a delivery that was recorded by mistake.
 *
 * @param packageId the package
 * @param number number of the step in the package, from 1
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a funding, a contract or a delivery that was recorded by mistake.")
@IssuedBy({Mandate.CONTRIBUTOR_REP, Mandate.REGISTRAR, Mandate.CELL_DIRECTOR})
@HumanDecision
public record StrikeSupportStep(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The package.")
        SupportPackageId packageId,
        @JsonProperty(value = "number", required = true)
        @JsonPropertyDescription("Number of the step in the package, from 1.")
        int number,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements SupportCommand, Concerns {

    public StrikeSupportStep {
        InvalidInput.required("packageId", packageId);
        InvalidInput.between("number", number, 1, 100000);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return packageId;
    }
}

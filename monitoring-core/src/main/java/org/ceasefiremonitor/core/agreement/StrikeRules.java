package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes a version of rules that was never adopted. What was judged by it stays as it is.
 *
 * @param agreementId the agreement
 * @param rules       which set of rules
 * @param version     which version, from 1 on
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes a version of rules that was never adopted. What was judged by it stays as it is.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record StrikeRules(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Which set of rules.")
        RuleSet rules,
        @JsonProperty(value = "version", required = true)
        @JsonPropertyDescription("Which version, from 1 on.")
        int version,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public StrikeRules {
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.required("rules", rules);
        if (version < 1) {
            throw new InvalidInput("version", "must be 1 or more, was " + version);
        }
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}

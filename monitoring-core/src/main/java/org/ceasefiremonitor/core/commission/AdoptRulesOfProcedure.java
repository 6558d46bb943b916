package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Adopts a version of the rules of procedure; sessions convened and ballots opened from then on follow it.
 *
 * @param commissionId the commission
 * @param rules the rules
 */
@JsonClassDescription("Adopts a version of the rules of procedure; sessions convened and ballots opened from then on follow it.")
@IssuedBy({Mandate.REGISTRAR, Mandate.COMMISSION_CHAIR})
@HumanDecision
public record AdoptRulesOfProcedure(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The commission.")
        CommissionId commissionId,
        @JsonPropertyDescription("The rules.")
        RulesOfProcedure rules) implements CommissionCommand, Concerns {

    public AdoptRulesOfProcedure {
        InvalidInput.required("commissionId", commissionId);
        InvalidInput.required("rules", rules);
    }

    @Override
    public Identifier concerned() {
        return commissionId;
    }
}

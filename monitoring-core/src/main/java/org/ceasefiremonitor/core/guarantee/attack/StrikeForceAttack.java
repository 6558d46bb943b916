package org.ceasefiremonitor.core.guarantee.attack;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Strikes an attack that was recorded by mistake; by the participant that reported it.
 *
 * @param attackId the attack
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Strikes an attack that was recorded by mistake; by the participant that reported it.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP, Mandate.PARTY_LIAISON, Mandate.CHIEF_MONITOR, Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record StrikeForceAttack(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The attack.")
        AttackId attackId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AttackCommand, Concerns {

    public StrikeForceAttack {
        InvalidInput.required("attackId", attackId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return attackId;
    }
}

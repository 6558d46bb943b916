package org.ceasefiremonitor.core.guarantee.attack;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is recorded of an attack; by the participant that reported it.
 *
 * @param attackId the attack
 * @param from when it began; not in the future, UTC
 * @param text what happened; 1 to 4,000 characters
 * @param incidents incidents that speak of it; at most 50
 * @param reports reports that speak of it; at most 50
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what is recorded of an attack; by the participant that reported it.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP, Mandate.PARTY_LIAISON, Mandate.CHIEF_MONITOR, Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record CorrectForceAttack(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The attack.")
        AttackId attackId,
        @JsonPropertyDescription("When it began; not in the future, UTC.")
        Instant from,
        @JsonPropertyDescription("What happened; 1 to 4,000 characters.")
        String text,
        @Nullable
        @JsonPropertyDescription("Incidents that speak of it; at most 50.")
        List<IncidentId> incidents,
        @Nullable
        @JsonPropertyDescription("Reports that speak of it; at most 50.")
        List<ViolationId> reports,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AttackCommand, Concerns {

    public CorrectForceAttack {
        InvalidInput.required("attackId", attackId);
        from = InvalidInput.instant("from", from);
        InvalidInput.text("text", text, 4000);
        incidents = InvalidInput.named("incidents", incidents, 0, 50);
        reports = InvalidInput.named("reports", reports, 0, 50);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return attackId;
    }
}

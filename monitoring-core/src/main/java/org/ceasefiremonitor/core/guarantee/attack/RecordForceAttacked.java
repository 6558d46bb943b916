package org.ceasefiremonitor.core.guarantee.attack;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Records that a force was attacked.
 *
 * @param attackId the attack
 * @param forceId the force that was attacked
 * @param deploymentId the deployment that was attacked; absent if it was none in particular
 * @param from when it began; not in the future, UTC
 * @param text what happened; 1 to 4,000 characters
 * @param incidents incidents that speak of it; at most 50
 * @param reports reports that speak of it; at most 50
 * @param marking who may see it; all who may see whatever it names if absent
 */
@JsonClassDescription("Records that a force was attacked.")
@IssuedBy({Mandate.FORCE_COMMANDER, Mandate.CONTRIBUTOR_REP, Mandate.PARTY_LIAISON, Mandate.CHIEF_MONITOR, Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
@HumanDecision
public record RecordForceAttacked(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The attack.")
        AttackId attackId,
        @JsonPropertyDescription("The force that was attacked.")
        ForceId forceId,
        @Nullable
        @JsonPropertyDescription("The deployment that was attacked; absent if it was none in particular.")
        DeploymentId deploymentId,
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
        @Nullable
        @JsonPropertyDescription("Who may see it; all who may see whatever it names if absent.")
        Marking marking) implements AttackCommand, Creates {

    public RecordForceAttacked {
        InvalidInput.required("attackId", attackId);
        InvalidInput.required("forceId", forceId);
        from = InvalidInput.instant("from", from);
        InvalidInput.text("text", text, 4000);
        incidents = InvalidInput.named("incidents", incidents, 0, 50);
        reports = InvalidInput.named("reports", reports, 0, 50);
        if (marking != null) {
            marking = Marking.stated(marking);
        }
    }

    @Override
    public Identifier created() {
        return attackId;
    }
}

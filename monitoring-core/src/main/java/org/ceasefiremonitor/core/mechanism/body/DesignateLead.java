package org.ceasefiremonitor.core.mechanism.body;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Designates the participant that leads a mechanism; who led it before leads it until then.
 *
 * @param mechanismId the mechanism
 * @param lead participant that leads it; it has the role of mechanism lead then
 * @param from since when it leads, UTC
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Designates the participant that leads a mechanism; who led it before leads it until then.")
@IssuedBy({Mandate.REGISTRAR})
@HumanDecision
public record DesignateLead(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The mechanism.")
        MechanismId mechanismId,
        @JsonPropertyDescription("Participant that leads it; it has the role of mechanism lead then.")
        ParticipantId lead,
        @JsonPropertyDescription("Since when it leads, UTC.")
        Instant from,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements MechanismCommand, Concerns {

    public DesignateLead {
        InvalidInput.required("mechanismId", mechanismId);
        InvalidInput.required("lead", lead);
        from = InvalidInput.instant("from", from);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return mechanismId;
    }
}

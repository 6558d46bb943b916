package org.ceasefiremonitor.core.verification;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Says that a notified activity matches an incident in place, time and type. It says nothing of what the incident was; that a verifier concludes.
 *
 * @param incidentId the incident
 * @param activityId the activity, notified under the same agreement and not cancelled
 * @param reason     what a person has to say to it; 1 to 1,000 characters; the system says nothing
 */
@JsonClassDescription("Says that a notified activity matches an incident in place, time and type. What the incident was, a verifier concludes.")
@IssuedBy({Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.CLOCK})
public record MatchActivity(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The incident.")
        IncidentId incidentId,
        @JsonPropertyDescription("The activity, notified under the same agreement and not cancelled.")
        ActivityId activityId,
        @Nullable
        @JsonPropertyDescription("What a person has to say to it; 1 to 1,000 characters; the system says nothing.")
        String reason) implements IncidentCommand, Concerns {

    public MatchActivity {
        InvalidInput.required("incidentId", incidentId);
        InvalidInput.required("activityId", activityId);
        InvalidInput.optionalText("reason", reason, 1000);
    }

    @Override
    public Identifier concerned() {
        return incidentId;
    }
}

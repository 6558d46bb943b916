package org.ceasefiremonitor.core.activity;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Cancels an activity before it begins.
 *
 * @param activityId the activity
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Cancels an activity before it begins.")
@IssuedBy({Mandate.PARTY_LIAISON})
@HumanDecision
public record CancelActivity(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements ActivityCommand, Concerns {

    public CancelActivity {
        InvalidInput.required("activityId", activityId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}

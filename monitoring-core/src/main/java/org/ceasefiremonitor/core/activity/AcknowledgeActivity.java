package org.ceasefiremonitor.core.activity;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Acknowledges that the notice of an activity was received.
 *
 * @param activityId the activity
 */
@JsonClassDescription("Acknowledges that the notice of an activity was received.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
public record AcknowledgeActivity(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId) implements ActivityCommand, Concerns {

    public AcknowledgeActivity {
        InvalidInput.required("activityId", activityId);
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}

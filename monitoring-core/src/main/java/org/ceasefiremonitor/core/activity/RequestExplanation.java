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
 * Asks the Party to explain an activity that it notified, or to explain it further.
 *
 * @param activityId the activity
 * @param text what is asked; 1 to 4,000 characters
 */
@JsonClassDescription("Asks the Party to explain an activity that it notified, or to explain it further.")
@IssuedBy({Mandate.PARTY_LIAISON, Mandate.CHIEF_MONITOR, Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR})
public record RequestExplanation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId,
        @JsonPropertyDescription("What is asked; 1 to 4,000 characters.")
        String text) implements ActivityCommand, Concerns {

    public RequestExplanation {
        InvalidInput.required("activityId", activityId);
        InvalidInput.text("text", text, 4000);
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}

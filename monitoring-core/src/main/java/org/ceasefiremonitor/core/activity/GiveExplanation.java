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
 * Explains an activity of one's own side that was asked about.
 *
 * @param activityId the activity
 * @param text the explanation; 1 to 4,000 characters
 */
@JsonClassDescription("Explains an activity of one's own side that was asked about.")
@IssuedBy({Mandate.PARTY_LIAISON})
public record GiveExplanation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The activity.")
        ActivityId activityId,
        @JsonPropertyDescription("The explanation; 1 to 4,000 characters.")
        String text) implements ActivityCommand, Concerns {

    public GiveExplanation {
        InvalidInput.required("activityId", activityId);
        InvalidInput.text("text", text, 4000);
    }

    @Override
    public Identifier concerned() {
        return activityId;
    }
}

package org.ceasefiremonitor.core.recommendation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records that the thing went on by itself, so that nothing is recommended any more.
 *
 * @param recommendationId the recommendation
 * @param position position of the event by which it went on
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Records that the thing went on by itself, so that nothing is recommended any more.")
@IssuedBy(Mandate.CLOCK)
public record LapseRecommendation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The recommendation.")
        RecommendationId recommendationId,
        @JsonPropertyDescription("Position of the event by which it went on.")
        long position,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements RecommendationCommand, Concerns {

    public LapseRecommendation {
        InvalidInput.required("recommendationId", recommendationId);
        if (position < 0) {
            throw new InvalidInput("position", "must be a position of the log, 0 or more");
        }
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return recommendationId;
    }
}

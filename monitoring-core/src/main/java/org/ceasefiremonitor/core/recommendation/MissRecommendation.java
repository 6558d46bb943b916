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
 * Records that the time of a recommendation ran out while nobody had taken it or set it aside.
 *
 * @param recommendationId the recommendation
 */
@JsonClassDescription("Records that the time of a recommendation ran out while nobody had taken it or set it aside.")
@IssuedBy({Mandate.CLOCK, Mandate.REGISTRAR})
public record MissRecommendation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The recommendation.")
        RecommendationId recommendationId) implements RecommendationCommand, Concerns {

    public MissRecommendation {
        InvalidInput.required("recommendationId", recommendationId);
    }

    @Override
    public Identifier concerned() {
        return recommendationId;
    }
}

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
 * Records that what was recommended is done, as it stood or changed; also late.
 *
 * @param recommendationId the recommendation
 * @param position position of the event that did it
 */
@JsonClassDescription("Records that what was recommended is done, as it stood or changed; also late.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.ANALYST, Mandate.COMMISSION_CHAIR, Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP,
        Mandate.PARTY_LIAISON, Mandate.REGISTRAR, Mandate.CLOCK})
public record TakeRecommendation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The recommendation.")
        RecommendationId recommendationId,
        @JsonPropertyDescription("Position of the event that did it.")
        long position) implements RecommendationCommand, Concerns {

    public TakeRecommendation {
        InvalidInput.required("recommendationId", recommendationId);
        if (position < 0) {
            throw new InvalidInput("position", "must be a position of the log, 0 or more");
        }
    }

    @Override
    public Identifier concerned() {
        return recommendationId;
    }
}

package org.ceasefiremonitor.core.recommendation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Puts a recommendation before its addressee again that was closed by mistake; its time stays what it was.
 *
 * @param recommendationId the recommendation
 * @param reason why; 1 to 2,000 characters
 */
@JsonClassDescription("Puts a recommendation before its addressee again that was closed by mistake; its time stays what it was.")
@IssuedBy({Mandate.CHIEF_MONITOR, Mandate.ANALYST, Mandate.COMMISSION_CHAIR, Mandate.CELL_OFFICER, Mandate.CELL_DIRECTOR, Mandate.GUARANTOR_REP,
        Mandate.PARTY_LIAISON, Mandate.REGISTRAR})
@HumanDecision
public record ReopenRecommendation(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The recommendation.")
        RecommendationId recommendationId,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements RecommendationCommand, Concerns {

    public ReopenRecommendation {
        InvalidInput.required("recommendationId", recommendationId);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return recommendationId;
    }
}

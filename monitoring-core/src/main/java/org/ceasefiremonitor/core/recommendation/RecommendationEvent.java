package org.ceasefiremonitor.core.recommendation;

import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a recommendation; all of them define it, and each moves its clock. */
public sealed interface RecommendationEvent extends MovesClocks
        permits ActionRecommended, RecommendationTaken, RecommendationSetAside, RecommendationLapsed, RecommendationOverdue, RecommendationReopened {

    /** The recommendation. */
    RecommendationId recommendationId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return recommendationId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}

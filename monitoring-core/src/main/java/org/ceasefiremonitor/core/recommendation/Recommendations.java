package org.ceasefiremonitor.core.recommendation;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.RecommendationId;

/** This feature, as the wiring needs to know it. */
public final class Recommendations {

    public static final Feature FEATURE = new Feature("recommendation", Recommendation.class, RecommendationCommand.class, RecommendationEvent.class,
            RecommendationRule.class, new DefinitionType<>(RecommendationId.TYPE, RecommendationStanding.class, RecommendationEvent.class,
                    RecommendationStanding::evolve), Map.of(ClockKind.RECOMMENDATION, id -> new MissRecommendation(new RecommendationId(id))));

    private Recommendations() {
    }
}

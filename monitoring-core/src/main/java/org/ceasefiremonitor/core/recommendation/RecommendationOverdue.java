package org.ceasefiremonitor.core.recommendation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The time ran out, and nobody had taken the recommendation or set it aside; both can still come late.
 *
 * @param recommendationId the recommendation
 * @param at when
 * @param marking who may see it
 */
@EventType("recommendation.RecommendationOverdue")
public record RecommendationOverdue(RecommendationId recommendationId, Instant at, Marking marking)
        implements RecommendationEvent {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.RECOMMENDATION));
    }
}

package org.ceasefiremonitor.core.recommendation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * What was recommended is done, as it stood or changed.
 *
 * @param recommendationId the recommendation
 * @param position position of the event that did it
 * @param at when
 * @param marking who may see it
 */
@EventType("recommendation.RecommendationTaken")
public record RecommendationTaken(RecommendationId recommendationId, long position, Instant at, Marking marking)
        implements RecommendationEvent {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.RECOMMENDATION));
    }
}

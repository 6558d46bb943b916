package org.ceasefiremonitor.core.recommendation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * The thing went on by itself, so that nothing is recommended any more.
 *
 * @param recommendationId the recommendation
 * @param position position of the event by which it went on
 * @param reason why; 1 to 2,000 characters
 * @param at when
 * @param marking who may see it
 */
@EventType("recommendation.RecommendationLapsed")
public record RecommendationLapsed(RecommendationId recommendationId, long position, String reason, Instant at, Marking marking)
        implements RecommendationEvent {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockStopped(ClockKind.RECOMMENDATION, reason));
    }

    @Override
    public String stated() {
        return reason;
    }
}

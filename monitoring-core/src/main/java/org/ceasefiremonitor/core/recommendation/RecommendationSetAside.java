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
 * A recommendation was set aside by its addressee.
 *
 * @param recommendationId the recommendation
 * @param reason why; 1 to 2,000 characters
 * @param at when
 * @param marking who may see it
 */
@EventType("recommendation.RecommendationSetAside")
public record RecommendationSetAside(RecommendationId recommendationId, String reason, Instant at, Marking marking)
        implements RecommendationEvent {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMet(ClockKind.RECOMMENDATION));
    }

    @Override
    public String stated() {
        return reason;
    }
}

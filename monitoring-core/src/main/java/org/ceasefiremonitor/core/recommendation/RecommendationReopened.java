package org.ceasefiremonitor.core.recommendation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A recommendation that was closed by mistake is before its addressee again; its time stays what it was.
 *
 * @param recommendationId the recommendation
 * @param reason why; 1 to 2,000 characters
 * @param to the capacity to which it is addressed
 * @param due until when it is to be taken or set aside
 * @param at when
 * @param marking who may see it
 */
@EventType("recommendation.RecommendationReopened")
public record RecommendationReopened(RecommendationId recommendationId, String reason, Mandate to, Instant due, Instant at, Marking marking)
        implements RecommendationEvent, Correction {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.RECOMMENDATION, due, to));
    }
}

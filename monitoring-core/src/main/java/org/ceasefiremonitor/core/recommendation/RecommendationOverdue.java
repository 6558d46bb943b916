package org.ceasefiremonitor.core.recommendation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The time ran out, and nobody had taken the recommendation or set it aside; both can still come late.
 *
 * @param recommendationId the recommendation
 * @param dueBeforeKnown true where the time was past already when it was put before its addressee, so that nobody failed; absent otherwise
 * @param at when
 * @param marking who may see it
 */
@EventType("recommendation.RecommendationOverdue")
public record RecommendationOverdue(RecommendationId recommendationId, @Nullable Boolean dueBeforeKnown, Instant at, Marking marking)
        implements RecommendationEvent {

    /** Whether the time was past already when it was put before its addressee. */
    boolean beforeKnown() {
        return Boolean.TRUE.equals(dueBeforeKnown);
    }

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockMissed(ClockKind.RECOMMENDATION, beforeKnown()));
    }
}

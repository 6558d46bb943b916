package org.ceasefiremonitor.core.recommendation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;

/**
 * A policy recommended a prepared command; nothing is done by that.
 *
 * @param recommendationId the recommendation
 * @param policy name of the policy
 * @param restsOn position of the event that it rests on
 * @param to the capacity to which it is addressed
 * @param about the thing that it is about, by type and id
 * @param command the prepared command
 * @param reason why it is recommended
 * @param at when
 * @param due until when it is to be taken or set aside
 * @param marking who may see it
 */
@EventType("recommendation.ActionRecommended")
public record ActionRecommended(RecommendationId recommendationId, String policy, long restsOn, Mandate to, String about,
        PreparedCommand command, String reason, Instant at, Instant due, Marking marking)
        implements RecommendationEvent {

    @Override
    public List<ClockMove> clockMoves() {
        return List.of(new ClockSet(ClockKind.RECOMMENDATION, due, to));
    }

    @Override
    public String stated() {
        return reason;
    }
}

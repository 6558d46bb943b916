package org.ceasefiremonitor.projections.ladder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.guarantee.ladder.NextStep;
import org.ceasefiremonitor.core.guarantee.ladder.Rung;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A response ladder as a clock.
 *
 * @param position     position of the log at which this began to hold
 * @param recordedAt   when it was recorded
 * @param corrected    the latest correction of it; absent if nothing was corrected
 * @param at           instant from which time that is left is counted
 * @param awaitedStage number of the stage that is waited for; absent while none is
 * @param stageDue     when it is due; absent while none is waited for
 * @param secondsLeft  seconds that are left until then, negative once it has run out; absent while none is waited for
 * @param recommended  what people are to do next; absent once it is stood down or each stage is decided on
 * @param standing     all that is known of it; its fields stand beside the others
 */
public record Ladder(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected, Instant at,
        @Nullable Integer awaitedStage, @Nullable Instant stageDue, @Nullable Long secondsLeft, @Nullable NextStep recommended,
        @JsonUnwrapped LadderStanding standing) {

    static Ladder of(Defined<LadderStanding> defined, Instant at) {
        var standing = defined.definition();
        var awaited = standing.awaited();
        return new Ladder(defined.position(), defined.recordedAt(), defined.corrected(), at, awaited.map(Rung::number).orElse(null),
                awaited.map(Rung::due).orElse(null), awaited.map(rung -> Duration.between(at, rung.due()).toSeconds()).orElse(null),
                standing.recommended().orElse(null), standing);
    }
}

package org.ceasefiremonitor.projections.commission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A breach case: what it rests on, how far it has come, and what was found with which dissent.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param due        when its next step is due; absent where none is
 * @param standing   all that is known; its fields stand beside the others
 */
public record Case(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant due, @JsonUnwrapped BreachStanding standing) {

    static Case of(Defined<BreachStanding> defined) {
        return new Case(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition().due(), defined.definition());
    }
}

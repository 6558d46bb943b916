package org.ceasefiremonitor.projections.commission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.doubt.Doubt;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A remedy: what the Party that a finding holds responsible is to do, by when, and what came of it.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param nextDue    when its next step is due; absent where none is
 * @param doubts     reasons to doubt the case that it rests on; empty if there are none
 * @param standing   all that is known; its fields stand beside the others
 */
public record Remedy(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant nextDue, List<Doubt> doubts,
        @JsonUnwrapped RemedyStanding standing) {

    public Remedy {
        doubts = List.copyOf(doubts);
    }

    static Remedy of(Defined<RemedyStanding> defined, List<Doubt> doubts) {
        return new Remedy(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition().nextDue(), doubts,
                defined.definition());
    }
}

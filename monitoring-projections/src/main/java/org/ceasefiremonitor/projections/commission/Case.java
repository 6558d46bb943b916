package org.ceasefiremonitor.projections.commission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.doubt.Doubt;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A breach case: what it rests on, how far it has come, and what was found with which dissent.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param due        when its next step is due; absent where none is
 * @param doubts     reasons to doubt the incidents that it rests on; empty if there are none
 * @param withoutOrder submissions that claim return fire though no order to do so was notified that they could name; empty if there are none
 * @param standing   all that is known; its fields stand beside the others
 */
public record Case(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant due, List<Doubt> doubts,
        List<String> withoutOrder, @JsonUnwrapped BreachStanding standing) {

    public Case {
        doubts = List.copyOf(doubts);
        withoutOrder = List.copyOf(withoutOrder);
    }

    static Case of(Defined<BreachStanding> defined, List<Doubt> doubts) {
        return new Case(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition().due(), doubts,
                defined.definition().withoutOrder(), defined.definition());
    }
}

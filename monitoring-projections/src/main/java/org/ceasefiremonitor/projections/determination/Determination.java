package org.ceasefiremonitor.projections.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A determination of an armed attack and how far it has come, with the position of each guarantor.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is known of it; its fields stand beside the others
 */
public record Determination(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped DeterminationStanding standing) {

    static Determination of(Defined<DeterminationStanding> defined) {
        return new Determination(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}

package org.ceasefiremonitor.projections.guarantee;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A security guarantee and how far it has come.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is laid down; its fields stand beside the others
 */
public record Guarantee(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped GuaranteeStanding standing) {

    static Guarantee of(Defined<GuaranteeStanding> defined) {
        return new Guarantee(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}

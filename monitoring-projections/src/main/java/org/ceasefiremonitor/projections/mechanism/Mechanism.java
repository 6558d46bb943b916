package org.ceasefiremonitor.projections.mechanism;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism that monitors a ceasefire.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record Mechanism(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped MechanismStanding standing) {

    static Mechanism of(Defined<MechanismStanding> defined) {
        return new Mechanism(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}

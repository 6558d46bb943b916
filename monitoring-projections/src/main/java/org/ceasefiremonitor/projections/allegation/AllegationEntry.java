package org.ceasefiremonitor.projections.allegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * An allegation in the register, and what became of it.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param alleger    whom it is counted for: the participant that filed it, or PUBLIC
 * @param ruled      whether it was decided with reasons
 * @param standing   all that is known of it; its fields stand beside the others
 */
public record AllegationEntry(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        String alleger, boolean ruled, @JsonUnwrapped AllegationStanding standing) {

    static AllegationEntry of(Defined<AllegationStanding> defined) {
        var standing = defined.definition();
        return new AllegationEntry(defined.position(), defined.recordedAt(), defined.corrected(), standing.alleger(), standing.state().ruled(), standing);
    }
}

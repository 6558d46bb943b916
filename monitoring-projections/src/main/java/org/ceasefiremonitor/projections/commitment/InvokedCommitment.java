package org.ceasefiremonitor.projections.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that was invoked and what the guarantor does about it.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is known of it; its fields stand beside the others
 */
public record InvokedCommitment(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped CommitmentStanding standing) {

    static InvokedCommitment of(Defined<CommitmentStanding> defined) {
        return new InvokedCommitment(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}

package org.ceasefiremonitor.projections.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.force.ForceTask;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A contribution of a partner, how far it has come and what is missing of it.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param missing how much is missing of what was pledged, in the unit; 0 before the pledge and after the end
 * @param force      the force to which it is assigned; absent if it is none
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record ContributionEntry(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        int missing, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ForceTask force, @JsonUnwrapped ContributionStanding standing) {

    static ContributionEntry of(Defined<ContributionStanding> defined, @Nullable ForceTask force) {
        return new ContributionEntry(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition().missing(), force,
                defined.definition());
    }
}

package org.ceasefiremonitor.projections.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A restriction of access or a threat to monitors, and what was said about it.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record RestrictedAccess(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped AccessStanding standing) {

    static RestrictedAccess of(Defined<AccessStanding> defined) {
        return new RestrictedAccess(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}

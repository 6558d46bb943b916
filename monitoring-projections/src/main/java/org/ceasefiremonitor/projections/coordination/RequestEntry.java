package org.ceasefiremonitor.projections.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.coordination.request.RequestStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A request to a coordination cell and how far it has come.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is known of it; its fields stand beside the others
 */
public record RequestEntry(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped RequestStanding standing) {

    static RequestEntry of(Defined<RequestStanding> defined) {
        return new RequestEntry(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}

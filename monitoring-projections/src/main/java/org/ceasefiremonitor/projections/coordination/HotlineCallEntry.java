package org.ceasefiremonitor.projections.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A call over the hotline and how far it has come.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param callsOnIssue how many calls on the issue there were that the reader may see, this one included, without those that were struck
 * @param standing   all that is known of it; its fields stand beside the others
 */
public record HotlineCallEntry(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        long callsOnIssue, @JsonUnwrapped HotlineStanding standing) {

    static HotlineCallEntry of(Defined<HotlineStanding> defined, long callsOnIssue) {
        return new HotlineCallEntry(defined.position(), defined.recordedAt(), defined.corrected(), callsOnIssue, defined.definition());
    }
}

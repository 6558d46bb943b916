package org.ceasefiremonitor.projections.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.verification.source.SourceStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A source of information, how far it is to be trusted and what came of what it said.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record Source(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped SourceStanding standing) {

    static Source of(Defined<SourceStanding> defined) {
        return new Source(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}

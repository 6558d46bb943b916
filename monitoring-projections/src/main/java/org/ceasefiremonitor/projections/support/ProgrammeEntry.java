package org.ceasefiremonitor.projections.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A programme of cooperation and what has come of it.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param places     places of all its courses
 * @param graduates  graduates of all its courses
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record ProgrammeEntry(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected, long places,
        long graduates, @JsonUnwrapped ProgrammeStanding standing) {

    static ProgrammeEntry of(Defined<ProgrammeStanding> defined) {
        var standing = defined.definition();
        return new ProgrammeEntry(defined.position(), defined.recordedAt(), defined.corrected(),
                standing.courses().stream().mapToLong(ProgrammeStanding.Course::places).sum(),
                standing.courses().stream().mapToLong(ProgrammeStanding.Course::graduates).sum(), standing);
    }
}

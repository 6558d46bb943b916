package org.ceasefiremonitor.projections.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.doubt.Doubt;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * An incident and where it stands.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param from       the earliest beginning that a report or detection of it tells
 * @param to         the latest end that a report or detection of it tells
 * @param observations how many reports and single detections speak to it
 * @param severity   the severity that a person set, else the highest that the rules proposed for a report or detections; absent if they proposed none
 * @param doubts     reasons to doubt a report or an asset that it rests on; empty if there are none
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record Incident(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        Instant from, Instant to, int observations, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Severity severity,
        List<Doubt> doubts, @JsonUnwrapped IncidentStanding standing) {

    public Incident {
        doubts = List.copyOf(doubts);
    }

    static Incident of(Defined<IncidentStanding> defined, List<Doubt> doubts) {
        var standing = defined.definition();
        return new Incident(defined.position(), defined.recordedAt(), defined.corrected(), standing.from(), standing.to(),
                standing.observations(), standing.severity(),
                doubts, standing);
    }
}

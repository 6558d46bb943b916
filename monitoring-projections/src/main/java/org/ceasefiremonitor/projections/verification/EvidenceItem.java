package org.ceasefiremonitor.projections.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence and where it stands.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record EvidenceItem(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped EvidenceStanding standing) {

    static EvidenceItem of(Defined<EvidenceStanding> defined) {
        return new EvidenceItem(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}

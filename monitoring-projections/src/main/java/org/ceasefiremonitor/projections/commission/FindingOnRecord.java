package org.ceasefiremonitor.projections.commission;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.commission.breach.Claim;
import org.ceasefiremonitor.projections.doubt.Doubt;

/**
 * A finding and what speaks against relying on it.
 *
 * @param position position of the log at which this began to hold
 * @param recordedAt when that was recorded
 * @param finding  the finding; its fields stand beside the others
 * @param doubts   reasons to doubt what its case rests on that were given since it was issued, or last upheld; empty if there are none
 * @param withoutOrder whether return fire was claimed and no order that was notified is named
 */
public record FindingOnRecord(long position, Instant recordedAt, @JsonUnwrapped AttributionRecord finding, List<Doubt> doubts, boolean withoutOrder) {

    static FindingOnRecord of(long position, Instant recordedAt, AttributionRecord finding, List<Doubt> doubts) {
        var justification = finding.finding().justification();
        return new FindingOnRecord(position, recordedAt, finding, doubts, justification.claimed() == Claim.RETURN_FIRE && justification.activityId() == null);
    }
}

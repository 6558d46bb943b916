package org.ceasefiremonitor.projections.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.notice.NoticeStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A notice and what became of it.
 *
 * @param position    position of the log at which this began to hold
 * @param recordedAt  when it was recorded
 * @param corrected   the latest correction of it; absent if nothing was corrected
 * @param awaitsReply whether a reply is waited for, in time or late
 * @param standing    all that is known; its fields stand beside the others
 */
public record Notice(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected, boolean awaitsReply,
        @JsonUnwrapped NoticeStanding standing) {

    static Notice of(Defined<NoticeStanding> defined) {
        return new Notice(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition().awaitsReply(), defined.definition());
    }
}

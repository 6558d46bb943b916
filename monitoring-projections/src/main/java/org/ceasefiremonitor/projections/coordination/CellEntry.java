package org.ceasefiremonitor.projections.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.coordination.CellStanding.PlannedWatch;
import org.ceasefiremonitor.core.coordination.CellStanding.RotaGap;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A coordination cell, with what is open at it.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param board      what is open at it, as far as the reader may see it
 * @param nextWatch  who is to have the watch next by the rota, since {@code from}; absent where nobody is planned
 * @param rotaGaps   times between planned watches for which nobody is planned, the earliest first
 * @param standing   all that is known of it; its fields stand beside the others
 */
public record CellEntry(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        CellBoard board, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PlannedWatch nextWatch, List<RotaGap> rotaGaps, @JsonUnwrapped CellStanding standing) {

    static CellEntry of(Defined<CellStanding> defined, CellBoard board) {
        var standing = defined.definition();
        return new CellEntry(defined.position(), defined.recordedAt(), defined.corrected(), board, standing.next().orElse(null), standing.rotaGaps(), standing);
    }
}

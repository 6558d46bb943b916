package org.ceasefiremonitor.projections.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.coordination.CellStanding;
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
 * @param standing   all that is known of it; its fields stand beside the others
 */
public record CellEntry(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        CellBoard board, @JsonUnwrapped CellStanding standing) {

    static CellEntry of(Defined<CellStanding> defined, CellBoard board) {
        return new CellEntry(defined.position(), defined.recordedAt(), defined.corrected(), board, defined.definition());
    }
}

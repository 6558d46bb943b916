package org.ceasefiremonitor.projections.asset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring asset: what it looks at and when, and when it can not be trusted.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param standing   all that is laid down; its fields stand beside the others
 */
public record Asset(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonUnwrapped AssetStanding standing) {

    static Asset of(Defined<AssetStanding> defined) {
        return new Asset(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition());
    }
}

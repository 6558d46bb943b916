package org.ceasefiremonitor.projections.guarantee;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.projections.definition.Defined;

/**
 * A security guarantee and how far it has come.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param standing   all that is laid down; its fields stand beside the others
 */
public record Guarantee(long position, Instant recordedAt, @JsonUnwrapped GuaranteeStanding standing) {

    static Guarantee of(Defined<GuaranteeStanding> defined) {
        return new Guarantee(defined.position(), defined.recordedAt(), defined.definition());
    }
}

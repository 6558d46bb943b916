package org.ceasefiremonitor.projections.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.intake.ImportStanding;
import org.ceasefiremonitor.projections.definition.Defined;

/**
 * An import of published data and how far it has come.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param standing   all that is laid down; its fields stand beside the others
 */
public record DataImport(long position, Instant recordedAt, @JsonUnwrapped ImportStanding standing) {

    static DataImport of(Defined<ImportStanding> defined) {
        return new DataImport(defined.position(), defined.recordedAt(), defined.definition());
    }
}

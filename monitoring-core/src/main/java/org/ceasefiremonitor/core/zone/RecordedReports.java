package org.ceasefiremonitor.core.zone;

import java.util.Optional;
import org.ceasefiremonitor.core.identity.ViolationId;

/** Port: finds a report by its id, as last corrected. */
@FunctionalInterface
public interface RecordedReports {

    /** The report under an id, retracted ones included. */
    Optional<RecordedReport> find(ViolationId violationId);
}

package org.ceasefiremonitor.core.mechanism;

import java.util.Optional;
import org.ceasefiremonitor.core.identity.DetectionsId;

/** Port: finds a batch of detections by its id. */
@FunctionalInterface
public interface RecordedDetections {

    /** The batch under an id. */
    Optional<RecordedBatch> find(DetectionsId batch);
}

package org.ceasefiremonitor.projections.asset;

import java.util.List;
import org.ceasefiremonitor.core.identity.DetectionsId;

/**
 * A batch of detections.
 *
 * @param batch      its id
 * @param detections what was sent in it, in order; 1 to 500
 */
public record Batch(DetectionsId batch, List<Detected> detections) {

    public Batch {
        detections = List.copyOf(detections);
    }
}

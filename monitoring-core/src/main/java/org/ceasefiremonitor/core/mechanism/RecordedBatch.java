package org.ceasefiremonitor.core.mechanism;

import java.util.List;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.ParticipantId;

/**
 * A batch of detections as it stands in the log.
 *
 * @param batch      its id
 * @param assetId    the asset that made them
 * @param originator participant that recorded them
 * @param person     pseudonym of the person or machine that recorded them
 * @param detections what was detected, in order; 1 to 500
 */
public record RecordedBatch(DetectionsId batch, AssetId assetId, ParticipantId originator, String person, List<Detection> detections) {

    public RecordedBatch {
        detections = List.copyOf(detections);
    }

    /** All numbers of it. */
    public DetectionNumbers all() {
        return DetectionNumbers.first(detections.size());
    }

    /** Those with some numbers, in order. */
    public List<Detection> of(DetectionNumbers numbers) {
        return numbers.stream().mapToObj(number -> detections.get(number - 1)).toList();
    }
}

package org.ceasefiremonitor.core.mechanism;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Detections that are named by their batch and their numbers in it.
 *
 * @param batch   the batch
 * @param numbers which of the batch; absent for all of it
 */
public record NamedDetections(
        @JsonPropertyDescription("The batch: the asset and the number under which it was sent, radar-2.17.")
        DetectionsId batch,
        @Nullable
        @JsonPropertyDescription("Numbers of the detections in the batch, single ones and runs: 1-38,40. All of it if absent.")
        DetectionNumbers numbers) {

    public NamedDetections {
        InvalidInput.required("batch", batch);
    }
}

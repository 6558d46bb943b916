package org.ceasefiremonitor.core.mechanism;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Records what an asset detected within an hour. Sent again under the same number, it is recorded once.
 *
 * @param assetId    the asset; its id has at most 60 characters
 * @param hour       beginning of the hour, UTC
 * @param sequence   number that the sender gives the batch, once per asset; 1 to 999,999,999,999,999
 * @param detections what was detected in that hour; 1 to 500
 */
@JsonClassDescription("Records what an asset detected within an hour. Sent again under the same number, it is recorded once.")
@IssuedBy({Mandate.SENSOR, Mandate.MONITOR})
public record RecordDetections(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The asset; its id has at most 60 characters.")
        AssetId assetId,
        @JsonPropertyDescription("Beginning of the hour, UTC.")
        Instant hour,
        @JsonProperty(value = "sequence", required = true)
        @JsonPropertyDescription("Number that the sender gives the batch, once per asset; 1 to 999,999,999,999,999.")
        long sequence,
        @JsonPropertyDescription("What was detected in that hour; 1 to 500.")
        List<Detection> detections) implements AssetCommand, Creates {

    /** Detections in one batch. */
    static final int MOST = 500;

    public RecordDetections {
        InvalidInput.required("assetId", assetId);
        hour = InvalidInput.instant("hour", hour);
        InvalidInput.required("detections", detections);
        detections = List.copyOf(detections);
        if (assetId.value().length() > 60) {
            throw new InvalidInput("assetId", "must be at most 60 characters long to record detections under; register the asset under a shorter id");
        }
        if (!hour.equals(hour.truncatedTo(ChronoUnit.HOURS))) {
            throw new InvalidInput("hour", "must be the beginning of an hour");
        }
        if (sequence < 1 || sequence > 999_999_999_999_999L) {
            throw new InvalidInput("sequence", "must be between 1 and 999999999999999");
        }
        if (detections.isEmpty() || detections.size() > MOST) {
            throw new InvalidInput("detections", "must be 1 to " + MOST + "; send the others in another batch");
        }
        for (int i = 0; i < detections.size(); i++) {
            var at = detections.get(i).at();
            if (at.isBefore(hour) || !at.isBefore(hour.plus(Duration.ofHours(1)))) {
                throw new InvalidInput("detections[" + i + "].at", "must lie in the hour that begins at " + hour);
            }
        }
    }

    @Override
    public DetectionsId created() {
        return DetectionsId.of(assetId, sequence);
    }
}

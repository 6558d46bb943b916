package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.log.Registered;

/**
 * An asset detected something within an hour.
 *
 * @param assetId    the asset
 * @param hour       beginning of the hour, UTC
 * @param sequence   number that the sender gave the batch, once per asset
 * @param detections what was detected in that hour; 1 to 500
 */
@EventType("asset.DetectionsRecorded")
public record DetectionsRecorded(AssetId assetId, Instant hour, long sequence, List<Detection> detections) implements AssetEvent, Registered {

    public DetectionsRecorded {
        detections = List.copyOf(detections);
    }

    @Override
    public Identifier subject() {
        return assetId;
    }

    @Override
    public DetectionsId registered() {
        return DetectionsId.of(assetId, sequence);
    }

    @Override
    public long revision() {
        return 1;
    }

    @Override
    public String state() {
        return "RECORDED";
    }

    @Override
    public String places() {
        return assetId.key();
    }
}

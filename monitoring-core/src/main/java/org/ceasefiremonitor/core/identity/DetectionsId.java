package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a batch of detections: the asset and the number under which it was sent, {@code radar-2.17}. */
public record DetectionsId(@JsonValue String value) implements Identifier {

    /** The type in stream keys. */
    public static final String TYPE = "detection";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DetectionsId {
        Identifier.check("detectionsId", value);
    }

    /** The id of a batch that an asset sent. */
    public static DetectionsId of(AssetId assetId, long sequence) {
        return new DetectionsId(assetId.value() + "." + sequence);
    }

    /** The asset that sent it. */
    public AssetId asset() {
        return new AssetId(value.substring(0, Math.max(1, value.lastIndexOf('.'))));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String toString() {
        return key();
    }
}

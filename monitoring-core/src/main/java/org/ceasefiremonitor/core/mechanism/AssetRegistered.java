package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A monitoring asset was registered.
 *
 * @param assetId the asset
 * @param kind what it is
 * @param name its name; 1 to 200 characters
 * @param contributor participant that contributes it
 * @param footprint what it looks at, until it is moved
 * @param at when, UTC
 */
@EventType("asset.AssetRegistered")
public record AssetRegistered(AssetId assetId, AssetKind kind, String name, ParticipantId contributor, Footprint footprint,
        Instant at)
        implements AssetDefinitionEvent {

    @Override
    public Identifier subject() {
        return assetId;
    }
}

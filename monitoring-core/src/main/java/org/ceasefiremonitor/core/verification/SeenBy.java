package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.AssetId;

/**
 * That a monitoring asset observed what a result rests on.
 *
 * @param assetId the asset
 * @param from    beginning of the observed interval, UTC
 * @param to      its end, UTC
 */
public record SeenBy(AssetId assetId, Instant from, Instant to) {
}

package org.ceasefiremonitor.projections.zone;

import java.time.Instant;
import org.ceasefiremonitor.projections.view.Page;

/**
 * Zones as they stand at an instant.
 *
 * @param at   the instant for which phases and alert levels are told; the pages that follow keep it
 * @param page the zones
 */
public record ZonesAt<T>(Instant at, Page<T> page) {
}

package org.ceasefiremonitor.projections.zone;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A zone that counts a violation by itself, which was established on detections alone.
 *
 * @param zoneId  the zone
 * @param counted how it counts it
 */
public record CountedThere(String zoneId, @JsonUnwrapped ZoneState.Established counted) {
}

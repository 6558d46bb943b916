package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;
import org.jspecify.annotations.Nullable;

/**
 * The alert level that thresholds give at an instant. A threshold enters its level when its count reaches {@code raiseAt}; one whose
 * level is not above the present one holds its level until its count falls below {@code lowerBelow}. The level is the highest that is
 * entered or held.
 *
 * @param level      the level from now on
 * @param threshold  the threshold that enters or holds it; when the level falls to CALM, the one that ceased to hold the level before
 * @param count      what that threshold counted
 */
record AlertEvaluation(AlertLevel level, @Nullable String threshold, long count) {

    static AlertEvaluation of(List<AlertThreshold> thresholds, CountedViolations counted, AlertLevel present, Instant at) {
        AlertThreshold decisive = null;
        AlertThreshold ceased = null;
        long decisiveCount = 0;
        long ceasedCount = 0;
        for (var threshold : thresholds) {
            long count = counted.of(threshold, at);
            if (count >= threshold.raiseAt() || threshold.level().compareTo(present) <= 0 && count >= threshold.lowerBelow()) {
                if (decisive == null || threshold.level().compareTo(decisive.level()) > 0) {
                    decisive = threshold;
                    decisiveCount = count;
                }
            } else if (threshold.level() == present && ceased == null) {
                ceased = threshold;
                ceasedCount = count;
            }
        }
        if (decisive == null) {
            return new AlertEvaluation(AlertLevel.CALM, ceased == null ? null : ceased.id(), ceasedCount);
        }
        return new AlertEvaluation(decisive.level(), decisive.id(), decisiveCount);
    }

    /**
     * The earliest instant at which time alone could lower a level: when the last of the thresholds that hold it falls below its lower
     * bound if nothing more is reported. Null at CALM.
     */
    static @Nullable Instant couldFallAt(List<AlertThreshold> thresholds, CountedViolations counted, AlertLevel level, Instant at) {
        if (level == AlertLevel.CALM) {
            return null;
        }
        long now = ZoneTallies.hourOf(at);
        long latest = now;
        for (var threshold : thresholds) {
            if (threshold.level() == level) {
                long count = counted.of(threshold, at);
                long hour = now;
                while (count >= threshold.lowerBelow()) {
                    hour++;
                    count += counted.of(threshold, hour) - counted.of(threshold, hour - threshold.windowHours());
                }
                latest = Math.max(latest, hour);
            }
        }
        return ZoneTallies.startOf(latest);
    }
}

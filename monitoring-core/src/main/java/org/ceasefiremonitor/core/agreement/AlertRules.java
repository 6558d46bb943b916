package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.HashSet;
import java.util.List;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * When a zone's alert level rises and falls, with hysteresis: a level is entered at one count and left only below a lower one.
 *
 * @param thresholds at most 50, each with an id of its own
 */
public record AlertRules(
        @JsonPropertyDescription("At most 50, each with an id of its own.")
        List<AlertThreshold> thresholds) {

    /** Longest window, in hours: how far a zone's hourly buckets reach back. */
    public static final int LONGEST_WINDOW = 720;

    public AlertRules {
        InvalidInput.required("alertRules.thresholds", thresholds);
        thresholds = List.copyOf(thresholds);
        if (thresholds.size() > 50) {
            throw new InvalidInput("alertRules.thresholds", "may have at most 50 thresholds");
        }
        var ids = new HashSet<String>();
        for (int i = 0; i < thresholds.size(); i++) {
            if (!ids.add(thresholds.get(i).id())) {
                throw new InvalidInput("alertRules.thresholds[" + i + "].id", "is used twice");
            }
        }
    }

    /**
     * One threshold. The count is that of violations of at least a severity, and a weight where one is named, within the window: those that were reported, and
     * those that people established on machine detections alone. The severity of what was established is the one that a person has set.
     *
     * @param id              names the threshold in changes of level
     * @param level           the level that it stands for; not CALM
     * @param windowHours     1 to 720
     * @param minimumSeverity least severity that counts
     * @param raiseAt         the level is entered when the count reaches this; at least 1
     * @param lowerBelow      the level is left when the count falls below this; at least 1, less than raiseAt unless both are 1
     * @param minimumWeight   least weight that counts; absent where every report does
     */
    public record AlertThreshold(
            @JsonPropertyDescription("Names the threshold in changes of level.")
            String id,
            @JsonPropertyDescription("The level that it stands for; not CALM.")
            AlertLevel level,
            @JsonPropertyDescription("1 to 720.")
            int windowHours,
            @JsonPropertyDescription("Least severity that counts.")
            Severity minimumSeverity,
            @JsonPropertyDescription("The level is entered when the count reaches this; at least 1.")
            long raiseAt,
            @JsonPropertyDescription("The level is left when the count falls below this; at least 1, less than raiseAt unless both are 1.")
            long lowerBelow,
            @JsonPropertyDescription("Least weight that counts: ESTABLISHED or ATTRIBUTED; every report if absent.")
            @Nullable Weight minimumWeight) {

        /** One that counts every report. */
        public AlertThreshold(String id, AlertLevel level, int windowHours, Severity minimumSeverity, long raiseAt, long lowerBelow) {
            this(id, level, windowHours, minimumSeverity, raiseAt, lowerBelow, null);
        }

        /** The least weight that counts. */
        public Weight least() {
            return minimumWeight == null ? Weight.REPORTED : minimumWeight;
        }

        public AlertThreshold {
            Identifier.check("alertRules.thresholds.id", id);
            InvalidInput.required("alertRules.thresholds.level", level);
            InvalidInput.required("alertRules.thresholds.minimumSeverity", minimumSeverity);
            if (level == AlertLevel.CALM) {
                throw new InvalidInput("alertRules.thresholds.level", "CALM is where no threshold is reached; it has none of its own");
            }
            if (windowHours < 1 || windowHours > LONGEST_WINDOW) {
                throw new InvalidInput("alertRules.thresholds.windowHours", "must be between 1 and " + LONGEST_WINDOW);
            }
            if (raiseAt < 1) {
                throw new InvalidInput("alertRules.thresholds.raiseAt", "must be at least 1");
            }
            if (lowerBelow < 1 || lowerBelow > Math.max(1, raiseAt - 1)) {
                throw new InvalidInput("alertRules.thresholds.lowerBelow",
                        "must be at least 1, so that the level can be left, and less than raiseAt (or 1), so that it does not flutter");
            }
        }
    }
}

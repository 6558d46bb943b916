package org.ceasefiremonitor.core.verification;

import java.time.Duration;
import java.time.Instant;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * What correlation looks at in a report: what, where and when, and nothing of who says it or in which words.
 *
 * @param id           id of the report; for detections their batch and their numbers in it
 * @param kind         what happened
 * @param position     where; WGS 84
 * @param uncertaintyM radius of the circle that holds the true place, metres; 0 where nothing is known of it
 * @param from         beginning of the observed interval
 * @param to           its end, not before the beginning
 */
public record Sighting(String id, Kind kind, Position position, double uncertaintyM, Instant from, Instant to) {

    public Sighting {
        if (!(uncertaintyM >= 0)) {
            throw new InvalidInput("uncertaintyM", "must not be negative, was " + uncertaintyM);
        }
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "must not be before the beginning, " + from + ", was " + to);
        }
    }

    /** The same for some of a batch. */
    Sighting named(DetectionsId batch, DetectionNumbers numbers) {
        return new Sighting(id(batch, numbers), kind, position, uncertaintyM, from, to);
    }

    /** How detections of a batch are named together. */
    static String id(DetectionsId batch, DetectionNumbers numbers) {
        return batch.value() + " " + numbers;
    }

    /** Metres between the two points along the ellipsoid. */
    double metresTo(Sighting other) {
        return Geodesic.WGS84.Inverse(position.latitude(), position.longitude(), other.position.latitude(), other.position.longitude(),
                GeodesicMask.DISTANCE).s12;
    }

    /** Time between the two intervals; zero where they touch or overlap. */
    Duration gapTo(Sighting other) {
        if (other.from.isAfter(to)) {
            return Duration.between(to, other.from);
        }
        return from.isAfter(other.to) ? Duration.between(other.to, from) : Duration.ZERO;
    }

    Duration length() {
        return Duration.between(from, to);
    }
}

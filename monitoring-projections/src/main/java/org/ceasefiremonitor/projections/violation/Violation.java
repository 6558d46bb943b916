package org.ceasefiremonitor.projections.violation;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.jspecify.annotations.Nullable;

/**
 * A report in the register, as it stands in one version. Whether it is a violation or only an observation, and how severe, is what the
 * rules in force proposed, zone by zone; nobody has established it yet.
 *
 * @param violationId   id, chosen by who reported it
 * @param revision      version, 1 when first recorded
 * @param state         what has become of it
 * @param position      position of the log at which this version begins
 * @param firstPosition position at which it was first recorded
 * @param recordedAt    when it was first recorded
 * @param revisedAt     when this version was recorded
 * @param revisedBy     participant that recorded this version
 * @param originator    participant that first recorded it
 * @param reason        why it was corrected or retracted
 * @param report        what was reported, with all corrections
 * @param zones         the zones that hold the place, by id, and how it is judged in each
 */
public record Violation(
        String violationId,
        long revision,
        ViolationState state,
        long position,
        long firstPosition,
        Instant recordedAt,
        Instant revisedAt,
        String revisedBy,
        String originator,
        @Nullable String reason,
        Report report,
        List<InZone> zones) {

    public Violation {
        zones = List.copyOf(zones);
    }

    /**
     * A report as judged in one zone.
     *
     * @param zoneId     the zone
     * @param assessment what the rules in force there propose
     */
    public record InZone(String zoneId, Assessment assessment) {
    }

    Violation in(List<InZone> holding) {
        return new Violation(violationId, revision, state, position, firstPosition, recordedAt, revisedAt, revisedBy, originator, reason, report, holding);
    }

    /** The report as a point on the map. */
    public GeoFeature<Violation> feature() {
        return GeoFeature.of(violationId, GeoFeature.Point.at(report.place().position().longitude(), report.place().position().latitude()), this);
    }
}

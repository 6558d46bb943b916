package org.ceasefiremonitor.api.query;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.time.TimePrecision;
import org.ceasefiremonitor.projections.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A report as a row of a table. It begins with the columns of the tables of ceasefire violations that the OSCE's Special Monitoring Mission to
 * Ukraine published, in their order and with local date and time, and goes on with what this register knows beside them.
 */
final class ViolationRow {

    /** Names of the columns. */
    static final List<String> NAMES = List.of("violation_id", "observer_position", "event_location", "means", "no", "observation", "description",
            "weapon", "date", "time", "revision", "state", "zones", "classed", "proposed_severity", "longitude", "latitude", "uncertainty_m",
            "observed_from", "observed_to", "precision", "time_zone", "count_qualifier", "flight_direction", "weapon_class", "side", "deaths_low",
            "deaths_best", "deaths_high", "source", "reliability", "credibility", "narrative", "language", "evidence", "attribution", "import_id", "tlp",
            "releasable_to", "originator", "recorded_at", "revised_at");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ViolationRow() {
    }

    /** The cells of a report; absent values are empty. */
    static List<String> of(Violation violation) {
        var report = violation.report();
        var place = report.place();
        var observed = report.observed();
        var casualties = report.casualties();
        var narrative = report.narrative();
        var assessments = violation.zones().stream().map(Violation.InZone::assessment).toList();
        return Cells.of(
                violation.violationId(), position(report.observerPosition()), Cells.text(location(violation)), report.means(), report.count().value(),
                report.kind(), report.movement(), Cells.text(report.weaponDetail() == null ? report.weaponClass().name() : report.weaponDetail()),
                date(violation), time(violation), violation.revision(), violation.state(),
                Cells.words(violation.zones().stream().map(Violation.InZone::zoneId)), Cells.words(assessments.stream().map(each -> each.classed().name())),
                assessments.stream().map(each -> each.severity()).filter(Objects::nonNull).max(Enum::compareTo).orElse(null),
                place.position().longitude(), place.position().latitude(), place.uncertaintyM(), observed.from(), observed.to(), observed.precision(),
                observed.timeZone(), report.count().qualifier(), report.flightDirection(), report.weaponClass(), report.side(),
                casualties == null ? null : casualties.low(), casualties == null ? null : casualties.best(),
                casualties == null ? null : casualties.high(), Cells.text(report.source()), report.reliability(), report.credibility().figure(),
                narrative == null ? null : Cells.text(narrative.text()), narrative == null ? null : narrative.language(),
                String.join(" ", report.evidence()), Cells.text(report.attribution()), report.importId(), report.marking().tlp(),
                Cells.words(report.marking().releasableTo().stream()), violation.originator(), violation.recordedAt(),
                violation.revisedAt());
    }

    private static @Nullable String position(@Nullable Position position) {
        return position == null ? null : position.longitude() + " " + position.latitude();
    }

    private static String location(Violation violation) {
        var place = violation.report().place();
        var bearing = place.bearing();
        var where = bearing != null ? bearing.degrees() + " degrees, " + bearing.minimumM() + " to " + bearing.maximumM() + " m from the observer"
                : place.mgrs() != null ? place.mgrs() : Objects.toString(position(place.position()));
        return place.text() == null ? where : place.text() + " (" + where + ")";
    }

    private static String date(Violation violation) {
        var from = local(violation, false).toLocalDate();
        var to = local(violation, true).toLocalDate();
        return from.equals(to) ? from.toString() : from + "/" + to;
    }

    private static @Nullable String time(Violation violation) {
        if (violation.report().observed().precision().compareTo(TimePrecision.DAY) >= 0) {
            return null;
        }
        var from = TIME.format(local(violation, false));
        var to = TIME.format(local(violation, true));
        return from.equals(to) ? from : from + "-" + to;
    }

    private static ZonedDateTime local(Violation violation, boolean end) {
        var observed = violation.report().observed();
        return (end ? observed.to() : observed.from()).atZone(ZoneId.of(observed.timeZone()));
    }
}
